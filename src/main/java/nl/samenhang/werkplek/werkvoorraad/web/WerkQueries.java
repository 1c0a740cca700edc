package nl.samenhang.werkplek.werkvoorraad.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Team;
import nl.samenhang.werkplek.werkvoorraad.WerkFilter;
import nl.samenhang.werkplek.werkvoorraad.Werkitem;
import nl.samenhang.werkplek.werkvoorraad.WerkitemId;
import nl.samenhang.werkplek.werkvoorraad.WerkitemRows;
import nl.samenhang.werkplek.werkvoorraad.Werksoorten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of work, by key, without counting them. */
@Repository
class WerkQueries {

    private final JdbcClient jdbc;

    WerkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next lines of the list, due first. */
    List<Werkitem> list(WerkFilter filter, List<Team> teams, LocalDate vandaag, int limit) {
        var sql =
                "select * from werkvoorraad.werkitem where gemeente = :gemeente and "
                        + scope(filter)
                        + filter.soort().map(soort -> " and soort = :soort").orElse("")
                        + (filter.teLaat() ? " and uiterlijk < :vandaag" : "")
                        + filter.na()
                                .map(na -> " and (rang, vervalt, id) > (:rang, :vervalt, :na)")
                                .orElse("")
                        + " order by rang, vervalt, id limit :limit";
        var params = params(filter, teams);
        params.put("vandaag", vandaag);
        params.put("limit", limit);
        return jdbc.sql(sql).params(params).query(WerkitemRows::map).list();
    }

    /**
     * The kinds of work among the first lines of the list; a list can be too long to look at all.
     */
    List<String> soorten(WerkFilter filter, List<Team> teams) {
        var sql =
                "select distinct soort from (select soort from werkvoorraad.werkitem where gemeente = :gemeente and "
                        + scope(filter)
                        + " order by rang, vervalt, id limit 500) regels order by soort";
        return jdbc.sql(sql).params(params(filter, teams)).query(String.class).list();
    }

    /** Which of these lead to a page that does not exist for who asks, by the law behind them. */
    Set<WerkitemId> closed(List<WerkitemId> items) {
        return jdbc.sql("select werkvoorraad.dicht(:items::uuid[])")
                .param("items", items.stream().map(WerkitemId::toString).toArray(String[]::new))
                .query((rs, _) -> new WerkitemId(rs.getObject(1, UUID.class)))
                .set();
    }

    private static String scope(WerkFilter filter) {
        return switch (filter.lijst()) {
            case MIJN -> "(medewerker = :ik or teamleider = :ik)";
            case TEAM -> "team = :team";
            case OPEN ->
                    "medewerker is null and (team is null or team = any(:teams::uuid[])) and soort <> all(:dicht::text[])";
        };
    }

    private static Map<String, Object> params(WerkFilter filter, List<Team> teams) {
        var params = new TreeMap<String, Object>();
        params.put("gemeente", Contexts.current().gemeente().code());
        params.put("ik", new MedewerkerId(Contexts.current().actor()).value());
        filter.team().ifPresent(team -> params.put("team", team.value()));
        params.put(
                "teams", teams.stream().map(Team::id).map(TeamId::toString).toArray(String[]::new));
        params.put(
                "dicht", Werksoorten.closedTo(Contexts.current().rechten()).toArray(String[]::new));
        filter.soort().ifPresent(soort -> params.put("soort", soort));
        filter.na()
                .ifPresent(
                        na -> {
                            params.put("rang", na.rang());
                            params.put("vervalt", na.vervalt());
                            params.put("na", na.id());
                        });
        return params;
    }
}
