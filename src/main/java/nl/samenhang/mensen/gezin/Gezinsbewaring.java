package nl.samenhang.mensen.gezin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import nl.samenhang.recht.bewaring.Bewaardeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closed files on a destruction list (Wmo 2015 art. 5.3.4, Jeugdwet art. 7.3.8). */
@Component
class Gezinsbewaring implements Bewaardeel {

    private final JdbcClient jdbc;
    private final Medewerkers medewerkers;

    Gezinsbewaring(JdbcClient jdbc, Medewerkers medewerkers) {
        this.jdbc = jdbc;
        this.medewerkers = medewerkers;
    }

    @Override
    public String onderwerp() {
        return "gezin";
    }

    @Override
    public String soort() {
        return "gezinsdossier";
    }

    @Override
    public List<UUID> ended(Function<String, LocalDate> grens, Optional<UUID> na, int limit) {
        var sql =
                """
                select id from gezin.gezin
                 where gemeente = :gemeente and gesloten_op <= :grens and id > :na
                 order by id limit :limit
                """;
        return of(sql).param("grens", grens.apply(soort()))
                .param("na", na.orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<Telling> hold(UUID id) {
        var sql =
                """
                select gesloten_op, team,
                       (select count(distinct inwoner) from gezin.lid l
                         where l.gemeente = g.gemeente and l.gezin = g.id) as personen
                  from gezin.gezin g
                 where gemeente = :gemeente and id = :id and status = 'GESLOTEN'
                   for update of g
                """;
        return of(sql).param("id", id)
                .query(
                        (row, _) ->
                                new Telling(
                                        row.getObject("gesloten_op", LocalDate.class),
                                        gebied(row.getObject("team", UUID.class)),
                                        row.getInt("personen")))
                .optional();
    }

    @Override
    public Map<UUID, String> describe(Collection<UUID> ids) {
        var sql =
                "select id, kenmerk from gezin.gezin where gemeente = :gemeente and id = any(:ids)";
        return of(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("id", UUID.class), row.getString("kenmerk")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String gebied(UUID team) {
        return medewerkers.findTeam(new TeamId(team)).map(Team::gebied).orElse("");
    }

    private JdbcClient.StatementSpec of(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
