package nl.samenhang.platform.security;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a role of an employee counts in a file: one that was given for a team does so only in the
 * files of that team, whatever else opens the file for who has it.
 */
@Service
@Transactional(readOnly = true)
public class Rolbereik {

    /** The right without which no file opens. */
    private static final String INZIEN = "gezin.inzien";

    private final JdbcClient jdbc;
    private final Rollen rollen;
    private final Clock clock;

    Rolbereik(JdbcClient jdbc, Rollen rollen, Clock clock) {
        this.jdbc = jdbc;
        this.rollen = rollen;
        this.clock = clock;
    }

    /**
     * Says no in words when this employee would get work in a file that opens in none of theirs.
     */
    public void requireRole(MedewerkerId medewerker, GezinId gezin) {
        if (!counts(medewerker, gezin)) {
            throw new Refusal("medewerker", Tekst.of("security.weigering.rol-telt-niet"));
        }
    }

    private boolean counts(MedewerkerId medewerker, GezinId gezin) {
        var sql =
                """
                select exists (
                  select 1 from security.roltoekenning r
                   where r.gemeente = :gemeente and r.medewerker = :medewerker and r.periode @> :today
                     and r.rol in (:rollen)
                     and (r.team is null or exists (
                           select 1 from security.teamdossier t
                           join security.teamlid l on l.gemeente = t.gemeente and l.team = t.team
                            and l.medewerker = r.medewerker and l.periode @> :today
                            where t.gemeente = r.gemeente and t.gezin = :gezin and t.team = r.team)))
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("medewerker", medewerker.value())
                .param("gezin", gezin.value())
                .param("today", LocalDate.now(clock))
                .param("rollen", rollen.withRecht(INZIEN))
                .query(Boolean.class)
                .single();
    }
}
