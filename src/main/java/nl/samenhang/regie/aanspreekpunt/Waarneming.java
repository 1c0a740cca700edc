package nl.samenhang.regie.aanspreekpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives stand-ins access to the files for exactly the days on which they stand in. It compares what
 * should be with what is, so it may run at any moment and any number of times.
 */
@Component
@Transactional
class Waarneming {

    private record Lijn(GezinId gezin, UUID waarnemer) {}

    private final JdbcClient jdbc;
    private final Dossiertoegang toegang;
    private final Clock clock;

    Waarneming(JdbcClient jdbc, Dossiertoegang toegang, Clock clock) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.clock = clock;
    }

    /** Ends what is over and starts what begins today. */
    void reconcile() {
        end();
        start();
    }

    private void end() {
        var sql =
                """
                delete from aanspreekpunt.waarneming w
                where not exists (
                  select 1 from aanspreekpunt.afwezigheid f
                  join aanspreekpunt.aanspreekpunt a
                    on a.gemeente = f.gemeente and a.medewerker = f.medewerker and a.tot is null
                  where f.gemeente = w.gemeente and f.id = w.afwezigheid
                    and f.periode @> :today::date and a.gezin = w.gezin)
                returning w.gezin, w.waarnemer
                """;
        jdbc.sql(sql).param("today", LocalDate.now(clock)).query(Waarneming::lijn).list().stream()
                .forEach(
                        lijn ->
                                toegang.revoke(
                                        lijn.gezin(),
                                        lijn.waarnemer(),
                                        Dossiertoegang.Reden.WAARNEMER));
    }

    private void start() {
        var sql =
                """
                insert into aanspreekpunt.waarneming (gemeente, gezin, waarnemer, afwezigheid)
                select f.gemeente, a.gezin, f.waarnemer, f.id
                from aanspreekpunt.afwezigheid f
                join aanspreekpunt.aanspreekpunt a
                  on a.gemeente = f.gemeente and a.medewerker = f.medewerker and a.tot is null
                where f.gemeente = :gemeente and f.periode @> :today::date
                on conflict do nothing
                returning gezin, waarnemer
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("today", LocalDate.now(clock))
                .query(Waarneming::lijn)
                .list()
                .forEach(
                        lijn ->
                                toegang.grant(
                                        lijn.gezin(),
                                        lijn.waarnemer(),
                                        Dossiertoegang.Reden.WAARNEMER));
    }

    private static Lijn lijn(ResultSet row, int number) throws SQLException {
        return new Lijn(
                new GezinId(row.getObject("gezin", UUID.class)),
                row.getObject("waarnemer", UUID.class));
    }
}
