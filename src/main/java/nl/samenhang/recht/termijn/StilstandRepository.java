package nl.samenhang.recht.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the periods in which clocks stood still. */
@Repository
class StilstandRepository {

    private final JdbcClient jdbc;

    StilstandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why a clock of this subject stands still now. */
    Optional<Opschortingsreden> running(Onderwerp onderwerp) {
        var sql =
                """
                select o.reden from termijn.opschorting o
                  join termijn.lopende_termijn t on (t.gemeente, t.id) = (o.gemeente, o.termijn)
                where t.gemeente = :gemeente and t.onderwerp_id = :id and t.onderwerp_soort = :soort
                  and t.status = 'OPGESCHORT' and upper_inf(o.periode)
                limit 1
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", onderwerp.id())
                .param("soort", onderwerp.soort())
                .query(String.class)
                .optional()
                .map(Opschortingsreden::valueOf);
    }

    void insert(TermijnId termijn, LocalDate van, Opschortingsreden reden) {
        var sql =
                """
                insert into termijn.opschorting (gemeente, id, termijn, periode, reden)
                values (:gemeente, :id, :termijn, daterange(:van, null), :reden)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("termijn", termijn.value())
                .param("van", van)
                .param("reden", reden.name())
                .update();
    }

    /** Ends the running suspension; one that would last no day at all disappears. */
    void end(TermijnId termijn, LocalDate tot) {
        var sql =
                """
                update termijn.opschorting
                set periode = daterange(lower(periode), greatest(lower(periode), cast(:tot as date)))
                where gemeente = :gemeente and termijn = :termijn and upper_inf(periode)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("termijn", termijn.value())
                .param("tot", tot)
                .update();
    }

    List<Periode> of(TermijnId termijn) {
        var sql =
                """
                select lower(periode) as van, upper(periode) as tot from termijn.opschorting
                where gemeente = :gemeente and termijn = :termijn
                  and not isempty(periode) and not upper_inf(periode)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("termijn", termijn.value())
                .query(
                        (rs, n) ->
                                Periode.between(
                                        rs.getObject("van", LocalDate.class),
                                        rs.getObject("tot", LocalDate.class)))
                .list();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
