package nl.samenhang.platform.account.scim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenhang.platform.account.scim.Filtersql.Column;
import nl.samenhang.platform.account.scim.Filtersql.Condition;
import nl.samenhang.platform.account.scim.Personen.Bladzijde;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Teams and roles as groups; {@code rol:} tells a role from a team of the same name. There are few
 * in a municipality, so a list is read with its members.
 */
@Repository
class GroepRepository {

    private static final Map<String, Column> COLUMNS =
            Map.of(
                    "id", Column.exact("g.id"),
                    "displayname", Column.text("g.naam"),
                    "externalid", Column.exact("e.extern_id"));

    private static final String GROUPS =
            """
            with groep as (
              select gemeente, id, naam, null as rol from security.v_team
              union all
              select :gemeente, md5(:gemeente || 'rol:' || rol)::uuid, 'rol:' || rol, rol
              from unnest(:rollen::text[]) as rol)
            select g.id, g.naam, g.rol, e.extern_id from groep g
            left join account.externid e on e.gemeente = g.gemeente and e.id = g.id
            where g.gemeente = :gemeente and
            """;

    private static final String MEMBERS =
            """
            select l.groep, a.medewerker, a.naam from security.v_account a
            join (
              select gemeente, team as groep, medewerker from security.v_teamlid
              where periode @> :vandaag::date
              union
              select gemeente, md5(gemeente || 'rol:' || rol)::uuid, medewerker
              from security.v_roltoekenning
              where periode @> :vandaag::date and bron = 'IDENTITEIT'
            ) l on l.gemeente = a.gemeente and l.medewerker = a.medewerker
            where a.gemeente = :gemeente and a.actief and l.groep in (:groepen)
            order by a.naam, a.medewerker
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    GroepRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Bladzijde<Groep> list(Optional<String> filter, Set<String> rollen, int skip, int most) {
        var all = withMembers(read(Filtersql.of(filter, COLUMNS), rollen));
        return new Bladzijde<>(all.stream().skip(skip).limit(most).toList(), all.size());
    }

    Optional<Groep> find(UUID id, Set<String> rollen) {
        var condition = new Condition("g.id = :id", Map.of("id", id));
        return withMembers(read(condition, rollen)).stream().findFirst();
    }

    private List<Groep> read(Condition condition, Set<String> rollen) {
        return jdbc.sql(GROUPS + condition.sql() + " order by g.rol nulls first, g.naam")
                .param("gemeente", gemeente())
                .param("rollen", rollen.stream().sorted().toArray(String[]::new))
                .params(condition.params())
                .query(
                        (row, number) ->
                                new Groep(
                                        row.getObject("id", UUID.class),
                                        row.getString("naam"),
                                        Optional.ofNullable(row.getString("rol")),
                                        Optional.ofNullable(row.getString("extern_id")),
                                        List.of()))
                .list();
    }

    private List<Groep> withMembers(List<Groep> groepen) {
        if (groepen.isEmpty()) {
            return groepen;
        }
        var leden = new TreeMap<UUID, List<Groep.Lid>>();
        jdbc.sql(MEMBERS)
                .param("gemeente", gemeente())
                .param("vandaag", LocalDate.now(clock))
                .param("groepen", groepen.stream().map(Groep::id).toList())
                .query(
                        row -> {
                            leden.computeIfAbsent(
                                            row.getObject("groep", UUID.class),
                                            _ -> new java.util.ArrayList<>())
                                    .add(
                                            new Groep.Lid(
                                                    row.getObject("medewerker", UUID.class),
                                                    row.getString("naam")));
                        });
        return groepen.stream()
                .map(
                        g ->
                                new Groep(
                                        g.id(),
                                        g.naam(),
                                        g.rol(),
                                        g.externId(),
                                        List.copyOf(leden.getOrDefault(g.id(), List.of()))))
                .toList();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
