package nl.samenhang.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Roltoekenning.Bron;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which employee has which role, for which team and when. */
@Repository
class RolRepository {

    /** A role of somebody that ends. */
    record Aflopend(UUID id, MedewerkerId medewerker, String naam, LocalDate laatsteDag) {}

    private final JdbcClient jdbc;

    RolRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(MedewerkerId medewerker, Rolvraag vraag, Bron bron, Optional<UUID> verzoek) {
        var sql =
                """
                insert into security.roltoekenning (gemeente, medewerker, rol, team, periode, bron, verzoek)
                values (:gemeente, :medewerker, :rol, :team, daterange(:van, :tot), :bron, :verzoek)
                returning id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("medewerker", medewerker.value())
                .param("rol", vraag.rol())
                .param("team", vraag.team().map(TeamId::value).orElse(null))
                .param("van", vraag.van())
                .param("tot", vraag.tot().map(d -> d.plusDays(1)).orElse(null))
                .param("bron", bron.name())
                .param("verzoek", verzoek.orElse(null))
                .query(UUID.class)
                .single();
    }

    /** The roles that count on this day or later. */
    List<Roltoekenning> of(MedewerkerId medewerker, LocalDate vandaag) {
        var sql =
                """
                select r.id, r.rol, r.bron, lower(r.periode) as van, upper(r.periode) as tot,
                  t.id as team, t.naam, t.gebied
                from security.roltoekenning r
                left join security.team t on t.gemeente = r.gemeente and t.id = r.team
                where r.gemeente = :gemeente and r.medewerker = :medewerker and not isempty(r.periode)
                  and (upper(r.periode) is null or upper(r.periode) > :vandaag)
                order by r.rol, t.naam
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("medewerker", medewerker.value())
                .param("vandaag", vandaag)
                .query(RolRepository::toekenning)
                .list();
    }

    /** Ends a role today; what would begin later never does. */
    int end(MedewerkerId medewerker, UUID id, LocalDate vandaag) {
        return end("medewerker = :medewerker and id = :id", medewerker, Optional.of(id), vandaag);
    }

    int endAll(MedewerkerId medewerker, LocalDate vandaag) {
        return end("medewerker = :medewerker", medewerker, Optional.empty(), vandaag);
    }

    private int end(String which, MedewerkerId medewerker, Optional<UUID> id, LocalDate vandaag) {
        var sql =
                """
                update security.roltoekenning
                set periode = daterange(lower(periode), greatest(lower(periode), :vandaag))
                where gemeente = :gemeente and %s and not isempty(periode)
                  and (upper(periode) is null or upper(periode) > :vandaag)
                """
                        .formatted(which);
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("medewerker", medewerker.value())
                .param("id", id.orElse(null))
                .param("vandaag", vandaag)
                .update();
    }

    /** Whether a role of somebody counts for this team only. */
    boolean hasForTeam(MedewerkerId medewerker, TeamId team, LocalDate vandaag) {
        return of(medewerker, vandaag).stream()
                .flatMap(rol -> rol.team().stream())
                .anyMatch(een -> een.id().equals(team));
    }

    /** Who can log in today with one of these roles. */
    List<MedewerkerId> holders(Collection<String> rollen, LocalDate vandaag) {
        var sql =
                """
                select m.id from security.medewerker m
                where m.gemeente = :gemeente and m.actief
                  and exists (select 1 from security.account a
                    where a.gemeente = m.gemeente and a.medewerker = m.id and a.actief)
                  and exists (select 1 from security.roltoekenning r
                    where r.gemeente = m.gemeente and r.medewerker = m.id and r.rol in (:rollen)
                      and r.periode @> :vandaag and r.team is null)
                order by m.naam, m.id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("rollen", List.copyOf(rollen))
                .param("vandaag", vandaag)
                .query((row, number) -> new MedewerkerId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The roles of people at work that end after this day and no later than the other one. */
    List<Aflopend> ending(LocalDate vandaag, LocalDate uiterlijk) {
        var sql =
                """
                select r.id, m.id as medewerker, m.naam, upper(r.periode) - 1 as laatste_dag
                from security.roltoekenning r
                join security.medewerker m on m.gemeente = r.gemeente and m.id = r.medewerker
                where r.gemeente = :gemeente and m.actief and not isempty(r.periode)
                  and upper(r.periode) > :vandaag and upper(r.periode) - 1 <= :uiterlijk
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("vandaag", vandaag)
                .param("uiterlijk", uiterlijk)
                .query(
                        (row, number) ->
                                new Aflopend(
                                        row.getObject("id", UUID.class),
                                        new MedewerkerId(row.getObject("medewerker", UUID.class)),
                                        row.getString("naam"),
                                        row.getObject("laatste_dag", LocalDate.class)))
                .list();
    }

    /** The roles that ended in these days, the first one included. */
    List<UUID> endedSince(LocalDate van, LocalDate tot) {
        var sql =
                """
                select id from security.roltoekenning
                where gemeente = :gemeente and upper(periode) between :van and :tot
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("van", van)
                .param("tot", tot)
                .query(UUID.class)
                .list();
    }

    private static Roltoekenning toekenning(ResultSet row, int number) throws SQLException {
        var team = Optional.ofNullable(row.getObject("team", UUID.class));
        var naam = row.getString("naam");
        var gebied = row.getString("gebied");
        return new Roltoekenning(
                row.getObject("id", UUID.class),
                row.getString("rol"),
                team.map(id -> new Team(new TeamId(id), naam, gebied)),
                row.getObject("van", LocalDate.class),
                Optional.ofNullable(row.getObject("tot", LocalDate.class)).map(d -> d.minusDays(1)),
                Bron.valueOf(row.getString("bron")));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
