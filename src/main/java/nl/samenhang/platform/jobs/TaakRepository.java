package nl.samenhang.platform.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of long work. */
@Repository
class TaakRepository {

    private static final String COLUMNS =
            """
            id, soort, omschrijving_sleutel, omschrijving_argumenten, invoer, status, gedaan, totaal,
            geweigerd, uitkomst_sleutel, uitkomst_argumenten, begonnen, klaar
            """;

    private final JdbcClient jdbc;

    TaakRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Taak taak, Verwerkingscontext context) {
        var sql =
                """
                insert into jobs.taak (gemeente, id, soort, omschrijving_sleutel, omschrijving_argumenten,
                    invoer, status, totaal, door, begonnen, bijgewerkt)
                values (:gemeente, :id, :soort, :sleutel, :argumenten, :invoer, :status, :totaal, :door,
                    :now, :now)
                """;
        jdbc.sql(sql)
                .param("gemeente", context.gemeente().code())
                .param("id", taak.id().value())
                .param("soort", taak.soort())
                .param("sleutel", taak.omschrijving().sleutel())
                .param("argumenten", taak.omschrijving().argumenten().toArray(String[]::new))
                .param("invoer", taak.invoer())
                .param("status", taak.status().name())
                .param("totaal", taak.totaal().orElse(null))
                .param("door", context.actor())
                .param("now", at(taak.begonnen()))
                .update();
    }

    void progress(TaakId id, long gedaan, long geweigerd, Instant now) {
        var sql =
                """
                update jobs.taak
                set status = 'BEZIG', gedaan = :gedaan, geweigerd = :geweigerd, bijgewerkt = :now
                where id = :id and klaar is null
                """;
        jdbc.sql(sql)
                .param("id", id.value())
                .param("gedaan", gedaan)
                .param("geweigerd", geweigerd)
                .param("now", at(now))
                .update();
    }

    void end(TaakId id, Taakstatus status, Tekst uitkomst, Instant now) {
        var sql =
                """
                update jobs.taak
                set status = :status, uitkomst_sleutel = :sleutel, uitkomst_argumenten = :argumenten,
                    bijgewerkt = :now, klaar = :now
                where id = :id and klaar is null
                """;
        jdbc.sql(sql)
                .param("id", id.value())
                .param("status", status.name())
                .param("sleutel", uitkomst.sleutel())
                .param("argumenten", uitkomst.argumenten().toArray(String[]::new))
                .param("now", at(now))
                .update();
    }

    Optional<Taak> find(TaakId id) {
        var sql = "select " + COLUMNS + " from jobs.taak where id = :id";
        return jdbc.sql(sql).param("id", id.value()).query((row, _) -> taak(row)).optional();
    }

    List<Taak> latest(String soort, int limit) {
        var sql =
                "select "
                        + COLUMNS
                        + " from jobs.taak where soort = :soort order by begonnen desc, id desc limit :limit";
        return jdbc.sql(sql)
                .param("soort", soort)
                .param("limit", limit)
                .query((row, _) -> taak(row))
                .list();
    }

    private static Taak taak(ResultSet row) throws SQLException {
        var total = row.getLong("totaal");
        var totaal = row.wasNull() ? Optional.<Long>empty() : Optional.of(total);
        return new Taak(
                new TaakId(row.getObject("id", UUID.class)),
                row.getString("soort"),
                text(row, "omschrijving").orElseThrow(),
                row.getString("invoer"),
                Taakstatus.valueOf(row.getString("status")),
                row.getLong("gedaan"),
                totaal,
                row.getLong("geweigerd"),
                text(row, "uitkomst"),
                moment(row.getObject("begonnen", OffsetDateTime.class)).orElseThrow(),
                moment(row.getObject("klaar", OffsetDateTime.class)));
    }

    private static Optional<Tekst> text(ResultSet row, String column) throws SQLException {
        var key = row.getString(column + "_sleutel");
        if (key == null) {
            return Optional.empty();
        }
        var arguments = (String[]) row.getArray(column + "_argumenten").getArray();
        return Optional.of(new Tekst(key, List.of(arguments)));
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
