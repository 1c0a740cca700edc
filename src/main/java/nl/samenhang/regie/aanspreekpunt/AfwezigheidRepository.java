package nl.samenhang.regie.aanspreekpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away and who stands in. */
@Repository
class AfwezigheidRepository {

    private static final String SELECT =
            """
            select id, medewerker, waarnemer, reden, lower(periode) as van, upper(periode) as tot
            from aanspreekpunt.afwezigheid
            """;

    private final JdbcClient jdbc;

    AfwezigheidRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Afwezigheid afwezigheid) {
        var sql =
                """
                insert into aanspreekpunt.afwezigheid
                  (gemeente, id, medewerker, waarnemer, reden, periode)
                values (:gemeente, :id, :medewerker, :waarnemer, :reden, daterange(:van, :tot))
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", afwezigheid.id().value())
                .param("medewerker", afwezigheid.medewerker().value())
                .param("waarnemer", afwezigheid.waarnemer().value())
                .param("reden", afwezigheid.reden().name())
                .param("van", afwezigheid.periode().van())
                .param("tot", afwezigheid.periode().tot().orElse(null))
                .update();
    }

    Optional<Afwezigheid> find(AfwezigheidId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(AfwezigheidRepository::afwezigheid)
                .optional();
    }

    Optional<Afwezigheid> on(MedewerkerId medewerker, LocalDate day) {
        return Contexts.readOnce(Afwezigheid.class, medewerker, () -> read(medewerker, day));
    }

    private Optional<Afwezigheid> read(MedewerkerId medewerker, LocalDate day) {
        return jdbc.sql(SELECT + " where medewerker = :medewerker and periode @> :day::date")
                .param("medewerker", medewerker.value())
                .param("day", day)
                .query(AfwezigheidRepository::afwezigheid)
                .optional();
    }

    /** Absences of these employees that have not ended before the day. */
    List<Afwezigheid> from(Collection<MedewerkerId> medewerkers, LocalDate day) {
        if (medewerkers.isEmpty()) {
            return List.of();
        }
        var sql =
                SELECT
                        + """
                         where medewerker in (:medewerkers)
                          and periode && daterange(:day::date, null)
                        order by lower(periode), id
                        """;
        return jdbc.sql(sql)
                .param("medewerkers", medewerkers.stream().map(Id::value).toList())
                .param("day", day)
                .query(AfwezigheidRepository::afwezigheid)
                .list();
    }

    boolean overlaps(MedewerkerId medewerker, Periode periode) {
        var sql =
                """
                select exists (select 1 from aanspreekpunt.afwezigheid
                where medewerker = :medewerker and periode && daterange(:van::date, :tot::date))
                """;
        return jdbc.sql(sql)
                .param("medewerker", medewerker.value())
                .param("van", periode.van())
                .param("tot", periode.tot().orElse(null))
                .query(Boolean.class)
                .single();
    }

    void end(Afwezigheid afwezigheid, LocalDate tot) {
        var sql =
                """
                update aanspreekpunt.afwezigheid set periode = daterange(lower(periode), :tot)
                where id = :id
                """;
        jdbc.sql(sql).param("tot", tot).param("id", afwezigheid.id().value()).update();
    }

    /** An absence that ended before it began never was. */
    void deleteEmpty() {
        jdbc.sql("delete from aanspreekpunt.afwezigheid where isempty(periode)").update();
    }

    private static Afwezigheid afwezigheid(ResultSet row, int number) throws SQLException {
        return new Afwezigheid(
                new AfwezigheidId(row.getObject("id", UUID.class)),
                new MedewerkerId(row.getObject("medewerker", UUID.class)),
                new MedewerkerId(row.getObject("waarnemer", UUID.class)),
                Afwezigheid.Reden.valueOf(row.getString("reden")),
                new Periode(
                        row.getObject("van", LocalDate.class),
                        Optional.ofNullable(row.getObject("tot", LocalDate.class))));
    }
}
