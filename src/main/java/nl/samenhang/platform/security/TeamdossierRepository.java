package nl.samenhang.platform.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
                  and not exists (select 1 from security.besloten b where b.gemeente = l.gemeente and b.gezin = :gezin)
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

    /** The members of the team no longer open the file by that alone. */
    void close(GezinId gezin) {
        gezin(
                "insert into security.besloten (gemeente, gezin) values (:gemeente, :gezin) on conflict do nothing",
                gezin);
        gezin(
                "delete from security.dossiertoegang where gemeente = :gemeente and gezin = :gezin and reden = 'TEAM'",
                gezin);
    }

    /** The members of the teams that hold the file open it again. */
    void open(GezinId gezin) {
        gezin("delete from security.besloten where gemeente = :gemeente and gezin = :gezin", gezin);
        jdbc.sql(
                        "select team from security.teamdossier where gemeente = :gemeente and gezin = :gezin")
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .query((row, _) -> new TeamId(row.getObject(1, UUID.class)))
                .list()
                .forEach(team -> hold(gezin, team));
    }

    boolean isClosed(GezinId gezin) {
        var sql =
                """
                select exists (select 1 from security.besloten
                where gemeente = :gemeente and gezin = :gezin)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a team that this employee is in today holds the file. */
    boolean holds(GezinId gezin, MedewerkerId medewerker) {
        var sql =
                """
                select exists (select 1 from security.teamdossier d
                join security.teamlid l on l.gemeente = d.gemeente and l.team = d.team
                where d.gemeente = :gemeente and d.gezin = :gezin and l.medewerker = :medewerker
                  and l.periode @> :vandaag::date)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .param("medewerker", medewerker.value())
                .param("vandaag", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    private void gezin(String sql, GezinId gezin) {
        jdbc.sql(sql).param("gemeente", gemeente()).param("gezin", gezin.value()).update();
    }

    /** Somebody comes into a team and sees all its files. */
    void join(TeamId team, MedewerkerId medewerker) {
        var sql =
                """
                insert into security.dossiertoegang (gemeente, gezin, actor, reden, bron)
                select gemeente, gezin, :actor, 'TEAM', team from security.teamdossier t
                where gemeente = :gemeente and team = :team
                  and not exists (select 1 from security.besloten b where b.gemeente = t.gemeente and b.gezin = t.gezin)
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
