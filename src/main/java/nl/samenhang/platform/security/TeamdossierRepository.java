package nl.samenhang.platform.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files a team holds, and the lines of access that its members have by it. */
@Repository
class TeamdossierRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    TeamdossierRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The team holds the file: everybody who is in it today gets in, and who joins it later. */
    void hold(GezinId gezin, TeamId team) {
        jdbc.sql(
                        """
                        insert into security.teamdossier (gemeente, team, gezin)
                        values (:gemeente, :team, :gezin) on conflict do nothing
                        """)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .param("team", team.value())
                .update();
        var sql =
                """
                insert into security.dossiertoegang (gemeente, gezin, actor, reden, bron)
                select l.gemeente, :gezin, l.medewerker, 'TEAM', l.team
                from security.teamlid l
                join security.medewerker m on m.gemeente = l.gemeente and m.id = l.medewerker
                where l.gemeente = :gemeente and l.team = :team and l.periode @> :vandaag::date and m.actief
                on conflict do nothing
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .param("team", team.value())
                .param("vandaag", LocalDate.now(clock))
                .update();
    }

    /** The team no longer holds the file; who may open it for another reason still does. */
    void release(GezinId gezin, TeamId team) {
        for (var sql :
                List.of(
                        """
                        delete from security.dossiertoegang
                        where gemeente = :gemeente and gezin = :gezin and bron = :team and reden = 'TEAM'
                        """,
                        """
                        delete from security.teamdossier
                        where gemeente = :gemeente and gezin = :gezin and team = :team
                        """)) {
            jdbc.sql(sql)
                    .param("gemeente", gemeente())
                    .param("gezin", gezin.value())
                    .param("team", team.value())
                    .update();
        }
    }

    /** Somebody comes into a team and sees all its files. */
    void join(TeamId team, MedewerkerId medewerker) {
        var sql =
                """
                insert into security.dossiertoegang (gemeente, gezin, actor, reden, bron)
                select gemeente, gezin, :actor, 'TEAM', team from security.teamdossier
                where gemeente = :gemeente and team = :team
                on conflict do nothing
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("team", team.value())
                .param("actor", medewerker.value())
                .update();
    }

    /** Somebody leaves a team; what they may open for another reason stays open. */
    void leave(TeamId team, MedewerkerId medewerker) {
        var sql =
                """
                delete from security.dossiertoegang
                where gemeente = :gemeente and bron = :team and actor = :actor and reden = 'TEAM'
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("team", team.value())
                .param("actor", medewerker.value())
                .update();
    }

    /** Somebody works here no longer and opens nothing any more. */
    void leaveAll(MedewerkerId medewerker) {
        jdbc.sql(
                        "delete from security.dossiertoegang where gemeente = :gemeente and actor = :actor")
                .param("gemeente", gemeente())
                .param("actor", medewerker.value())
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
