package nl.samenhang.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employees of the municipality and their teams, as they are today. */
@Service
@Transactional
public class Medewerkers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Medewerkers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Medewerker> find(MedewerkerId id) {
        var sql = "select * from security.medewerker where id = :id";
        return Contexts.readOnce(
                Medewerker.class,
                id,
                () ->
                        jdbc.sql(sql)
                                .param("id", id.value())
                                .query(Medewerkers::medewerker)
                                .optional());
    }

    /** All employees who work here today, by name. */
    public List<Medewerker> all() {
        var sql = "select * from security.medewerker where actief order by naam";
        return jdbc.sql(sql).query(Medewerkers::medewerker).list();
    }

    public List<Medewerker> inTeam(TeamId team) {
        var sql =
                """
                select m.* from security.medewerker m
                join security.teamlid l on l.gemeente = m.gemeente and l.medewerker = m.id
                where l.team = :team and l.periode @> :today and m.actief
                order by m.naam
                """;
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("today", LocalDate.now(clock))
                .query(Medewerkers::medewerker)
                .list();
    }

    /** Who left while still in this team: somebody has to take over what they had. */
    public List<Medewerker> departedFrom(TeamId team) {
        var sql =
                """
                select m.* from security.medewerker m
                join security.teamlid l on l.gemeente = m.gemeente and l.medewerker = m.id
                where l.team = :team and l.periode @> :today and not m.actief
                order by m.naam
                """;
        return jdbc.sql(sql)
                .param("team", team.value())
                .param("today", LocalDate.now(clock))
                .query(Medewerkers::medewerker)
                .list();
    }

    /** The active employees who have this role today. */
    public List<Medewerker> withRol(String rol) {
        var sql =
                """
                select m.* from security.medewerker m
                join security.roltoekenning r on r.gemeente = m.gemeente and r.medewerker = m.id
                where r.rol = :rol and r.periode @> :today and m.actief
                order by m.naam
                """;
        return jdbc.sql(sql)
                .param("rol", rol)
                .param("today", LocalDate.now(clock))
                .query(Medewerkers::medewerker)
                .list();
    }

    public List<Team> teams() {
        return jdbc.sql("select * from security.team order by naam")
                .query(Medewerkers::team)
                .list();
    }

    public Optional<Team> findTeam(TeamId id) {
        var sql = "select * from security.team where id = :id";
        return jdbc.sql(sql).param("id", id.value()).query(Medewerkers::team).optional();
    }

    /** The teams of who acts for which the role that acts counts. */
    public List<Team> myTeams() {
        var context = Contexts.current();
        return teamsOf(new MedewerkerId(context.actor())).stream()
                .filter(team -> context.countsFor(team.id().value()))
                .toList();
    }

    public List<Team> teamsOf(MedewerkerId medewerker) {
        var sql =
                """
                select t.* from security.team t
                join security.teamlid l on l.gemeente = t.gemeente and l.team = t.id
                where l.medewerker = :medewerker and l.periode @> :today
                order by t.naam
                """;
        return jdbc.sql(sql)
                .param("medewerker", medewerker.value())
                .param("today", LocalDate.now(clock))
                .query(Medewerkers::team)
                .list();
    }

    /** The team that serves an address; empty outside the areas of the municipality. */
    public Optional<Team> teamForPostcode(String postcode) {
        if (postcode.length() < 4) {
            return Optional.empty();
        }
        var sql =
                """
                select t.* from security.team t
                join security.teampostcode p on p.gemeente = t.gemeente and p.team = t.id
                where p.postcode4 = :postcode4
                """;
        return jdbc.sql(sql)
                .param("postcode4", postcode.substring(0, 4))
                .query(Medewerkers::team)
                .optional();
    }

    private static Medewerker medewerker(ResultSet row, int number) throws SQLException {
        return new Medewerker(
                new MedewerkerId(row.getObject("id", UUID.class)),
                row.getString("naam"),
                row.getString("functie"),
                row.getString("email"),
                Optional.ofNullable(row.getString("telefoon")));
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                new TeamId(row.getObject("id", UUID.class)),
                row.getString("naam"),
                row.getString("gebied"));
    }
}
