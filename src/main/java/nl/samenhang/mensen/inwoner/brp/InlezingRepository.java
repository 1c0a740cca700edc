package nl.samenhang.mensen.inwoner.brp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that came in and how far they are. */
@Repository
class InlezingRepository {

    private static final String SELECT =
            """
            select id, bestandsnaam, sha256, status, weigering, argumenten, door, ontvangen_op, klaar_op, aantal,
                   verwerkt, nieuw, gewijzigd, gelijk, geweigerd
              from inwoner.inlezing where gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    InlezingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Inlezing inlezing, byte[] inhoud) {
        var sql =
                """
                insert into inwoner.inlezing (gemeente, id, bestandsnaam, sha256, inhoud, status, weigering, argumenten,
                       door, ontvangen_op, aantal)
                values (:gemeente, :id, :naam, :sha256, :inhoud, :status, :weigering, :argumenten, :door, :op, :aantal)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", inlezing.id().value())
                .param("naam", inlezing.bestandsnaam())
                .param("sha256", inlezing.sha256())
                .param("inhoud", inhoud)
                .param("status", inlezing.status().name())
                .param("weigering", inlezing.weigering().map(Tekst::sleutel).orElse(null))
                .param(
                        "argumenten",
                        inlezing.weigering()
                                .map(Tekst::argumenten)
                                .orElse(List.of())
                                .toArray(String[]::new))
                .param("door", inlezing.door())
                .param("op", at(inlezing.ontvangenOp()))
                .param("aantal", inlezing.aantal())
                .update();
    }

    Optional<Inlezing> find(InlezingId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(InlezingRepository::read)
                .optional();
    }

    Optional<Inlezing> findBySha256(String sha256) {
        return jdbc.sql(SELECT + " and sha256 = :sha256")
                .param("gemeente", gemeente())
                .param("sha256", sha256)
                .query(InlezingRepository::read)
                .optional();
    }

    List<Inlezing> latest(int limit) {
        return jdbc.sql(SELECT + " order by ontvangen_op desc, id desc limit :limit")
                .param("gemeente", gemeente())
                .param("limit", limit)
                .query(InlezingRepository::read)
                .list();
    }

    byte[] inhoud(InlezingId id) {
        var sql = "select inhoud from inwoner.inlezing where gemeente = :gemeente and id = :id";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query((rs, row) -> rs.getBytes("inhoud"))
                .single();
    }

    /**
     * How many persons are done, held until the end of the transaction so that no other runner does
     * them too.
     */
    int lock(InlezingId id) {
        var sql =
                "select verwerkt from inwoner.inlezing where gemeente = :gemeente and id = :id for update";
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Counts what a step did, in the transaction of that step. */
    void progress(InlezingId id, int verwerkt, Inlezing.Telling telling) {
        var sql =
                """
                update inwoner.inlezing
                   set verwerkt = verwerkt + :verwerkt, nieuw = nieuw + :nieuw, gewijzigd = gewijzigd + :gewijzigd,
                       gelijk = gelijk + :gelijk, geweigerd = geweigerd + :geweigerd
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("verwerkt", verwerkt)
                .param("nieuw", telling.nieuw())
                .param("gewijzigd", telling.gewijzigd())
                .param("gelijk", telling.gelijk())
                .param("geweigerd", telling.geweigerd())
                .update();
    }

    void finish(InlezingId id, Instant op) {
        var sql =
                """
                update inwoner.inlezing set status = 'KLAAR', klaar_op = :op where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("op", at(op))
                .update();
    }

    private static Inlezing read(ResultSet rs, int row) throws SQLException {
        var argumenten = (String[]) rs.getArray("argumenten").getArray();
        return new Inlezing(
                new InlezingId(rs.getObject("id", UUID.class)),
                rs.getString("bestandsnaam"),
                rs.getString("sha256"),
                Inlezing.Status.valueOf(rs.getString("status")),
                Optional.ofNullable(rs.getString("weigering"))
                        .map(sleutel -> new Tekst(sleutel, Arrays.asList(argumenten))),
                rs.getString("door"),
                rs.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getObject("klaar_op", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                rs.getInt("aantal"),
                rs.getInt("verwerkt"),
                new Inlezing.Telling(
                        rs.getInt("nieuw"),
                        rs.getInt("gewijzigd"),
                        rs.getInt("gelijk"),
                        rs.getInt("geweigerd")));
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
