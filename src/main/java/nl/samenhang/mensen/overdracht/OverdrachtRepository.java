package nl.samenhang.mensen.overdracht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The files that are given, with their parts. */
@Repository
class OverdrachtRepository {

    private final JdbcClient jdbc;
    private final MeegaandeRepository personen;

    OverdrachtRepository(JdbcClient jdbc, MeegaandeRepository personen) {
        this.jdbc = jdbc;
        this.personen = personen;
    }

    void insert(Overdracht overdracht) {
        var sql =
                """
                insert into overdracht.overdracht
                    (gemeente, id, gezin, naar, naar_naam, status, begonnen_op, door, door_naam)
                values (:gemeente, :id, :gezin, :naar, :naam, 'CONCEPT', :nu, :door, :doorNaam)
                """;
        key(sql, overdracht.id())
                .param("gezin", overdracht.gezin().value())
                .param("naar", overdracht.naar().code())
                .param("naam", overdracht.naarNaam())
                .param("nu", at(overdracht.begonnenOp()))
                .param("door", overdracht.door().value())
                .param("doorNaam", overdracht.doorNaam())
                .update();
        overdracht.delen().forEach((deel, reden) -> insert(overdracht.id(), deel, reden));
    }

    private void insert(OverdrachtId id, Dossierdeel deel, String reden) {
        var sql = "insert into overdracht.deel values (:gemeente, :id, :deel, :reden)";
        key(sql, id).param("deel", deel.name()).param("reden", reden).update();
    }

    Optional<Overdracht> find(OverdrachtId id) {
        var sql = "select * from overdracht.overdracht where gemeente = :gemeente and id = :id";
        return key(sql, id).query((rs, _) -> row(rs)).optional();
    }

    /** Those of a file, the newest first. */
    List<Overdracht> of(GezinId gezin) {
        var sql =
                """
                select * from overdracht.overdracht where gemeente = :gemeente and gezin = :gezin
                 order by begonnen_op desc, id desc
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .query((rs, _) -> row(rs))
                .list();
    }

    /** Of the files that the one who asks may open, the newest first. */
    List<Overdracht> newest(int most) {
        var sql =
                """
                select * from overdracht.overdracht where gemeente = :gemeente
                 order by begonnen_op desc, id desc limit :most
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("most", most)
                .query((rs, _) -> row(rs))
                .list();
    }

    void widen(OverdrachtId id, boolean gezinsbreed) {
        var sql =
                "update overdracht.overdracht set gezinsbreed = :breed where gemeente = :gemeente and id = :id";
        key(sql, id).param("breed", gezinsbreed).update();
    }

    /** The package as it was signed; it waits for the other municipality. */
    void offer(OverdrachtId id, Overdrachtstatus status, Pakket pakket, Instant nu) {
        var sql =
                """
                update overdracht.overdracht
                   set status = :status, aangeboden_op = :nu, pakket = :pakket, sha256 = :sha256, vingerafdruk = :sleutel
                 where gemeente = :gemeente and id = :id and status = 'CONCEPT'
                """;
        key(sql, id)
                .param("status", status.name())
                .param("nu", at(nu))
                .param("pakket", pakket.inhoud())
                .param("sha256", pakket.sha256())
                .param("sleutel", pakket.sleutel().tekst())
                .update();
    }

    Optional<byte[]> content(OverdrachtId id) {
        var sql =
                """
                select pakket from overdracht.overdracht
                 where gemeente = :gemeente and id = :id and pakket is not null
                """;
        return key(sql, id).query((rs, _) -> rs.getBytes("pakket")).optional();
    }

    Optional<byte[]> sha256(OverdrachtId id) {
        var sql =
                """
                select sha256 from overdracht.overdracht
                 where gemeente = :gemeente and id = :id and sha256 is not null
                """;
        return key(sql, id).query((rs, _) -> rs.getBytes("sha256")).optional();
    }

    /** It is over; the package itself is kept no longer. */
    void finish(
            OverdrachtId id,
            Overdrachtstatus status,
            Optional<String> antwoord,
            Optional<String> bevestiging,
            Instant nu) {
        var sql =
                """
                update overdracht.overdracht
                   set status = :status, afgerond_op = :nu, antwoord_op = :nu, antwoord = :antwoord,
                       bevestiging = :bevestiging, pakket = null
                 where gemeente = :gemeente and id = :id and afgerond_op is null
                """;
        key(sql, id)
                .param("status", status.name())
                .param("nu", at(nu))
                .param("antwoord", antwoord.orElse(null))
                .param("bevestiging", bevestiging.orElse(null))
                .update();
    }

    private Overdracht row(ResultSet rs) throws SQLException {
        var id = new OverdrachtId(rs.getObject("id", UUID.class));
        return new Overdracht(
                id,
                new GezinId(rs.getObject("gezin", UUID.class)),
                new Gemeentecode(rs.getString("naar")),
                rs.getString("naar_naam"),
                Overdrachtstatus.valueOf(rs.getString("status")),
                rs.getBoolean("gezinsbreed"),
                rs.getObject("begonnen_op", OffsetDateTime.class).toInstant(),
                new MedewerkerId(rs.getObject("door", UUID.class)),
                rs.getString("door_naam"),
                moment(rs, "aangeboden_op"),
                moment(rs, "afgerond_op"),
                Optional.ofNullable(rs.getString("antwoord")),
                delen(id),
                personen.of(id));
    }

    private Map<Dossierdeel, String> delen(OverdrachtId id) {
        var delen = new EnumMap<Dossierdeel, String>(Dossierdeel.class);
        var sql =
                "select deel, reden from overdracht.deel where gemeente = :gemeente and overdracht = :id";
        key(sql, id)
                .query(
                        (rs, _) ->
                                delen.put(
                                        Dossierdeel.valueOf(rs.getString("deel")),
                                        rs.getString("reden")))
                .list();
        return delen;
    }

    static Optional<Instant> moment(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private StatementSpec key(String sql, OverdrachtId id) {
        return jdbc.sql(sql).param("gemeente", gemeente()).param("id", id.value());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
