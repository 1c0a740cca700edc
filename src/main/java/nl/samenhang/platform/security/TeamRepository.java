package nl.samenhang.platform.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes teams, their areas and who is in them. */
@Repository
class TeamRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    TeamRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Team team) {
        write(
                team,
                "insert into security.team (gemeente, id, naam, gebied) values (:gemeente, :id, :naam, :gebied)");
    }

    void update(Team team) {
        write(
                team,
                "update security.team set naam = :naam, gebied = :gebied where gemeente = :gemeente and id = :id");
    }

    List<String> postcodes(TeamId team) {
        var sql =
                """
                select postcode4 from security.teampostcode
                where gemeente = :gemeente and team = :team order by postcode4
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("team", team.value())
                .query(String.class)
                .list();
    }

    void replacePostcodes(TeamId team, Collection<String> postcodes) {
        jdbc.sql("delete from security.teampostcode where gemeente = :gemeente and team = :team")
                .param("gemeente", gemeente())
                .param("team", team.value())
                .update();
        var sql =
                """
                insert into security.teampostcode (gemeente, postcode4, team)
                select :gemeente, postcode4, :team from unnest(:postcodes::text[]) as postcode4
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("team", team.value())
                .param("postcodes", postcodes.toArray(String[]::new))
                .update();
    }

    void begin(TeamId team, MedewerkerId medewerker) {
        var sql =
                """
                insert into security.teamlid (gemeente, team, medewerker, periode)
                values (:gemeente, :team, :medewerker, daterange(:vandaag::date, null))
                """;
        lid(sql, team, medewerker);
    }

    /** A membership that began today never was. */
    void end(TeamId team, MedewerkerId medewerker) {
        var never =
                """
                delete from security.teamlid
                where gemeente = :gemeente and team = :team and medewerker = :medewerker
                  and lower(periode) >= :vandaag::date
                """;
        var end =
                """
                update security.teamlid set periode = daterange(lower(periode), :vandaag::date)
                where gemeente = :gemeente and team = :team and medewerker = :medewerker
                  and periode @> :vandaag::date
                """;
        lid(never, team, medewerker);
        lid(end, team, medewerker);
    }

    /** Somebody is in no team any more; what began today never was. */
    void endAll(MedewerkerId medewerker) {
        for (var sql :
                List.of(
                        """
                        delete from security.teamlid
                        where gemeente = :gemeente and medewerker = :medewerker
                          and lower(periode) >= :vandaag::date
                        """,
                        """
                        update security.teamlid set periode = daterange(lower(periode), :vandaag::date)
                        where gemeente = :gemeente and medewerker = :medewerker
                          and periode @> :vandaag::date
                        """)) {
            jdbc.sql(sql)
                    .param("gemeente", gemeente())
                    .param("medewerker", medewerker.value())
                    .param("vandaag", LocalDate.now(clock))
                    .update();
        }
    }

    private void lid(String sql, TeamId team, MedewerkerId medewerker) {
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("team", team.value())
                .param("medewerker", medewerker.value())
                .param("vandaag", LocalDate.now(clock))
                .update();
    }

    private void write(Team team, String sql) {
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", team.id().value())
                .param("naam", team.naam())
                .param("gebied", team.gebied())
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
