package nl.samenhang.regie.toestemming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consents with who agreed to them. */
@Repository
class ToestemmingRepository {

    private static final String SELECT =
            """
            select id, inwoner, gegevensset, wet, ontvanger_soort, coalesce(ouder::text, ontvanger) as ontvanger, doel,
                   status, wijze, sinds,
                   ingetrokken_op, ingetrokken_door
              from toestemming.toestemming where gemeente = :gemeente
            """;

    private record Regel(UUID toestemming, Akkoord akkoord) {}

    private final JdbcClient jdbc;

    ToestemmingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All consents of a person, newest first, also those that were withdrawn. */
    List<Toestemming> of(InwonerId inwoner) {
        return read("and inwoner = :id order by id desc", inwoner.value());
    }

    Optional<Toestemming> find(ToestemmingId id) {
        return read("and id = :id", id.value()).stream().findFirst();
    }

    /** Whether one of these people still lets the recipient see something. */
    boolean isShared(Ontvanger ontvanger, List<InwonerId> inwoners) {
        var sql =
                """
                select exists (select 1 from toestemming.toestemming
                 where gemeente = :gemeente and status = 'GELDIG' and ontvanger_soort = :soort and ontvanger = :ontvanger
                   and inwoner in (:inwoners))
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("soort", ontvanger.soort().name())
                .param("ontvanger", ontvanger.sleutel())
                .param("inwoners", inwoners.stream().map(InwonerId::value).toList())
                .query(Boolean.class)
                .single();
    }

    /** Who agreed that this recipient sees this set of data. */
    List<InwonerId> agreed(Gegevensset gegevensset, Ontvanger ontvanger) {
        var sql =
                """
                select inwoner from toestemming.toestemming
                 where gemeente = :gemeente and status = 'GELDIG' and gegevensset = :gegevensset
                   and ontvanger_soort = :soort and ontvanger = :ontvanger
                 order by inwoner
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gegevensset", gegevensset.name())
                .param("soort", ontvanger.soort().name())
                .param("ontvanger", ontvanger.sleutel())
                .query((rs, row) -> new InwonerId(rs.getObject("inwoner", UUID.class)))
                .list();
    }

    /** Who agreed that this parent sees the own part. */
    List<InwonerId> agreedForParent(InwonerId ouder) {
        var sql =
                """
                select inwoner from toestemming.toestemming
                 where gemeente = :gemeente and status = 'GELDIG' and gegevensset = 'DEEL' and ouder = :ouder
                 order by inwoner
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("ouder", ouder.value())
                .query((rs, row) -> new InwonerId(rs.getObject("inwoner", UUID.class)))
                .list();
    }

    void insert(Toestemming t) {
        var sql =
                """
                insert into toestemming.toestemming
                    (gemeente, id, inwoner, gegevensset, wet, ontvanger_soort, ontvanger, ouder, doel, status, wijze)
                values (:gemeente, :id, :inwoner, :gegevensset, :wet, :soort, :ontvanger, :ouder, :doel, :status, :wijze)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", t.id().value())
                .param("inwoner", t.inwoner().value())
                .param("gegevensset", t.vraag().gegevensset().name())
                .param("wet", t.vraag().wet().map(Enum::name).orElse("*"))
                .param("soort", t.vraag().ontvanger().soort().name())
                .param("ontvanger", t.vraag().ontvanger().sleutel())
                .param("ouder", t.vraag().ontvanger().ouder().map(InwonerId::value).orElse(null))
                .param("doel", t.vraag().doel())
                .param("status", t.status().name())
                .param("wijze", t.wijze().name())
                .update();
    }

    void insertAkkoord(ToestemmingId id, Akkoord akkoord) {
        var sql =
                """
                insert into toestemming.akkoord (gemeente, toestemming, als, inwoner, naam, moment, vastgelegd_door)
                values (:gemeente, :toestemming, :als, :inwoner, :naam, :moment, :door)
                on conflict (gemeente, toestemming, als) do nothing
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("toestemming", id.value())
                .param("als", akkoord.als().name())
                .param("inwoner", akkoord.wie().map(InwonerId::value).orElse(null))
                .param("naam", akkoord.naam())
                .param("moment", akkoord.moment().atOffset(ZoneOffset.UTC))
                .param("door", Contexts.current().actor())
                .update();
    }

    void begin(ToestemmingId id, Instant moment) {
        var sql =
                """
                update toestemming.toestemming set status = 'GELDIG', sinds = :moment
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(ToestemmingId id, Toestemming.Intrekking intrekking) {
        var sql =
                """
                update toestemming.toestemming
                   set status = 'INGETROKKEN', ingetrokken_op = :moment, ingetrokken_door = :door
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("moment", intrekking.moment().atOffset(ZoneOffset.UTC))
                .param("door", intrekking.door())
                .update();
    }

    private List<Toestemming> read(String where, UUID id) {
        var rows =
                jdbc.sql(SELECT + where)
                        .param("gemeente", gemeente())
                        .param("id", id)
                        .query((rs, row) -> row(rs))
                        .list();
        var akkoorden =
                rows.isEmpty()
                        ? List.<Regel>of()
                        : akkoorden(rows.stream().map(t -> t.id().value()).toList());
        var perToestemming =
                akkoorden.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Regel::toestemming,
                                        Collectors.mapping(Regel::akkoord, Collectors.toList())));
        return rows.stream()
                .map(t -> t.with(perToestemming.getOrDefault(t.id().value(), List.of())))
                .toList();
    }

    private List<Regel> akkoorden(List<UUID> toestemmingen) {
        var sql =
                """
                select toestemming, als, inwoner, naam, moment from toestemming.akkoord
                 where gemeente = :gemeente and toestemming in (:toestemmingen) order by moment
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("toestemmingen", toestemmingen)
                .query(
                        (rs, row) ->
                                new Regel(
                                        rs.getObject("toestemming", UUID.class),
                                        new Akkoord(
                                                Hoedanigheid.valueOf(rs.getString("als")),
                                                Optional.ofNullable(
                                                                rs.getObject("inwoner", UUID.class))
                                                        .map(InwonerId::new),
                                                rs.getString("naam"),
                                                moment(rs, "moment").orElseThrow())))
                .list();
    }

    private static Toestemming row(ResultSet rs) throws SQLException {
        var wet = rs.getString("wet");
        var door = Optional.ofNullable(rs.getString("ingetrokken_door"));
        var vraag =
                new Vraag(
                        Gegevensset.valueOf(rs.getString("gegevensset")),
                        wet.equals("*") ? Optional.empty() : Optional.of(Wet.valueOf(wet)),
                        new Ontvanger(
                                Ontvanger.Soort.valueOf(rs.getString("ontvanger_soort")),
                                rs.getString("ontvanger")),
                        rs.getString("doel"));
        var ingetrokken = moment(rs, "ingetrokken_op");
        return new Toestemming(
                new ToestemmingId(rs.getObject("id", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                vraag,
                Toestemming.Status.valueOf(rs.getString("status")),
                Toestemming.Wijze.valueOf(rs.getString("wijze")),
                moment(rs, "sinds"),
                ingetrokken.map(op -> new Toestemming.Intrekking(op, door.orElse(""))),
                List.of());
    }

    private static Optional<Instant> moment(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
