package nl.samenhang.recht.doel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * All that the role of the application can read or call besides tables, from the catalog of
 * PostgreSQL: a new view or function is walked too, and one that runs with the rights of the owner
 * fails until somebody says here what it tells.
 */
class DoelgrensCatalogusTest extends Doelgrens {

    /** Moves or takes away rows without showing them, or works on no rows of people. */
    private static final String TELLS_NOBODY = "";

    /**
     * Functions that run as the owner, with the kind of data without which they tell nothing. All
     * others run as who calls them, so that every policy holds inside them.
     */
    private static final Map<String, String> AS_OWNER =
            Map.ofEntries(
                    Map.entry("aanvraag.regels_samen", "AANVRAAG"),
                    Map.entry("beschikking.beslissers", "AANVRAAG"),
                    Map.entry("beschikking.regelinggebruik", "MODEL"),
                    Map.entry("bewaring.drop_log_months", TELLS_NOBODY),
                    Map.entry("database.contacten", "GEZIN"),
                    Map.entry("database.destroy", TELLS_NOBODY),
                    Map.entry("database.expire", TELLS_NOBODY),
                    Map.entry("database.part_of", TELLS_NOBODY),
                    Map.entry("database.refresh_statistics", TELLS_NOBODY),
                    Map.entry("database.state_of", TELLS_NOBODY),
                    Map.entry("groepsaanpak.begin", "GROEP"),
                    Map.entry("groepsaanpak.clean", "GROEP"),
                    Map.entry("groepsaanpak.dismiss", "GROEP"),
                    Map.entry("groepsaanpak.stand", "GROEP"),
                    Map.entry("groepsaanpak.toegelatenen", "GROEP"),
                    Map.entry("inwoner.gebieden", "MODEL"),
                    Map.entry("keuze.may_know", TELLS_NOBODY),
                    Map.entry("keuze.of_closed_file", "GEZIN"),
                    Map.entry("levering.betrokkenen", "VOORZIENING"),
                    Map.entry("logboek.begin_era", TELLS_NOBODY),
                    Map.entry("onderzoek.may_know", TELLS_NOBODY),
                    Map.entry("privacyverzoek.afgeschermd", TELLS_NOBODY),
                    Map.entry("schuldhulp.bekend", "SIGNAAL"),
                    Map.entry("security.create_log_partitions", TELLS_NOBODY),
                    Map.entry("traject.end_with_file", "GEZIN"),
                    // These ask for the one purpose that may: UitbetalingTest and TegoedTest.
                    Map.entry("verstrekking.haal_weg", TELLS_NOBODY),
                    Map.entry("verstrekking.kwam_terug", TELLS_NOBODY),
                    Map.entry("verstrekking.rond_af", TELLS_NOBODY),
                    Map.entry("verstrekking.rond_uitbetalingen_af", TELLS_NOBODY),
                    Map.entry("verstrekking.uitbetaling_kwam_terug", TELLS_NOBODY),
                    Map.entry("verstrekking.verzamel", TELLS_NOBODY),
                    Map.entry("verstrekking.verzamel_uitbetalingen", TELLS_NOBODY),
                    Map.entry("verstrekking.wissel_in", TELLS_NOBODY),
                    Map.entry("verstrekking.zie_tegoed", TELLS_NOBODY),
                    Map.entry("wachtvraag.end_with_file", "GEZIN"),
                    Map.entry("werkvoorraad.dicht", TELLS_NOBODY),
                    Map.entry("werkvoorraad.of_own_wet", TELLS_NOBODY));

    /**
     * How each of those that tell something is asked, with a file, a group and so on that exist.
     */
    private static final Map<String, String> QUESTIONS =
            Map.ofEntries(
                    Map.entry(
                            "aanvraag.regels_samen",
                            "select nullif(aanvraag.regels_samen(:aanvraag), 0)::text"),
                    Map.entry(
                            "beschikking.beslissers",
                            "select f::text from beschikking.beslissers(:beschikking) f"),
                    Map.entry(
                            "beschikking.regelinggebruik",
                            "select f::text from beschikking.regelinggebruik('2026-09-14') f"),
                    Map.entry("inwoner.gebieden", "select f::text from inwoner.gebieden() f"),
                    Map.entry("groepsaanpak.stand", "select f::text from groepsaanpak.stand() f"),
                    Map.entry(
                            "groepsaanpak.toegelatenen",
                            "select f::text from groepsaanpak.toegelatenen(:groep) f"),
                    Map.entry(
                            "groepsaanpak.dismiss",
                            "select nullif(groepsaanpak.dismiss(:groep, :groep), 0)::text"),
                    Map.entry(
                            "groepsaanpak.clean",
                            "select nullif(groepsaanpak.clean('2020-01-01'), 0)::text"),
                    Map.entry(
                            "database.contacten",
                            """
                            select f::text from unnest(array['keuze', 'onderzoek', 'schuldhulp', 'traject', 'voorziening', 'wachtvraag']) as kamer,
                              lateral database.contacten(kamer, :gezin, '2026-09-14') f
                            """),
                    Map.entry(
                            "keuze.of_closed_file",
                            "select f::text from keuze.of_closed_file(:dicht) f"),
                    Map.entry(
                            "levering.betrokkenen",
                            "select f::text from levering.betrokkenen(:voorziening) f"),
                    Map.entry(
                            "schuldhulp.bekend",
                            "select f::text from schuldhulp.bekend(array(select inwoner from gezin.lid where gezin = :gezin)) f"),
                    Map.entry(
                            "traject.end_with_file",
                            "select f::text from traject.end_with_file(:dicht, '2026-09-14') f"),
                    Map.entry(
                            "wachtvraag.end_with_file",
                            "select f::text from wachtvraag.end_with_file(:dicht, '2026-09-14') f"));

    private static final String OURS =
            "n.nspname !~ '^(pg_|proef)' and n.nspname not in ('public', 'information_schema')"
                    + " and has_schema_privilege(n.oid, 'usage')";

    @Test
    void every_view_stands_on_tables_whose_policies_hold_for_its_owner_too() {
        assertThat(views()).containsKey("gezin.v_lid");
        var weak =
                jdbc.sql(
                                """
                                select tabel from database.gegevenscategorie g join pg_class c on c.oid = g.tabel::regclass
                                 where not (c.relrowsecurity and c.relforcerowsecurity)
                                """)
                        .query(String.class)
                        .set();
        assertThat(weak).isEmpty();
    }

    @Test
    void what_a_purpose_may_not_use_does_not_exist_for_it_in_any_view() {
        var views = views();
        var filled = Set.copyOf(present("test", "*", views.keySet()));
        assertThat(filled).hasSizeGreaterThan(8);
        for (var grens : grenzen()) {
            var found = Set.copyOf(present(grens.doel(), grens.rol(), filled));
            for (var view : filled) {
                var kinds = views.get(view);
                var as = view + " for " + grens.doel() + " as " + grens.rol();
                if (kinds.stream().allMatch(grens::allows)) {
                    assertThat(found).as(as).contains(view);
                } else if (kinds.stream().noneMatch(grens::knows)) {
                    assertThat(found).as(as).doesNotContain(view);
                }
            }
        }
    }

    @Test
    void every_function_that_runs_as_the_owner_says_what_it_tells() {
        var sql =
                """
                select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and p.prorettype <> 'trigger'::regtype
                   and has_function_privilege(p.oid, 'execute') and %s
                """
                        .formatted(OURS);
        assertThat(jdbc.sql(sql).query(String.class).set())
                .containsExactlyInAnyOrderElementsOf(AS_OWNER.keySet());
    }

    @Test
    void a_function_that_runs_as_the_owner_tells_nothing_to_a_purpose_that_may_not_use_it() {
        var told = new TreeSet<String>();
        var answered = new TreeSet<String>();
        var things =
                Map.of(
                        "gezin",
                                one(
                                        "select gezin from voorziening.voorziening where periode @> date '2026-09-14'"),
                        "dicht", one("select id from gezin.gezin where status = 'GESLOTEN'"),
                        "aanvraag", one("select aanvraag from aanvraag.regel"),
                        "beschikking", one("select id from beschikking.beschikking"),
                        "voorziening",
                                one(
                                        "select id from voorziening.voorziening where regel is not null"),
                        "groep", UUID.randomUUID());
        for (var grens : grenzen()) {
            for (var question : QUESTIONS.entrySet()) {
                var found =
                        as(
                                context(grens.doel(), grens.rol()),
                                () ->
                                        jdbc.sql(question.getValue())
                                                .params(things)
                                                .query(String.class)
                                                .list());
                if (found.stream().anyMatch(Objects::nonNull)) {
                    answered.add(question.getKey());
                    if (!grens.knows(AS_OWNER.get(question.getKey()))) {
                        told.add(question.getKey() + " to " + grens.doel() + " as " + grens.rol());
                    }
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(answered).contains("database.contacten");
    }

    private UUID one(String sql) {
        return as(
                context("test", "*"),
                () ->
                        jdbc.sql(sql + " limit 1")
                                .query(UUID.class)
                                .optional()
                                .orElseGet(UUID::randomUUID));
    }

    /** Each view that the application reads, with the kinds of the tables it stands on. */
    private Map<String, Set<String>> views() {
        var sql =
                """
                with recursive staat (wat, op) as (
                  select r.ev_class, d.refobjid from pg_rewrite r
                    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                     and d.refclassid = 'pg_class'::regclass and d.refobjid <> r.ev_class
                  union
                  select s.wat, d.refobjid from staat s join pg_rewrite r on r.ev_class = s.op
                    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                     and d.refclassid = 'pg_class'::regclass and d.refobjid <> r.ev_class)
                select distinct s.wat::regclass::text as view, coalesce(g.categorie, '') as categorie from staat s
                  join pg_class c on c.oid = s.wat join pg_namespace n on n.oid = c.relnamespace
                  left join database.gegevenscategorie g on g.tabel::regclass = s.op
                 where c.relkind in ('v', 'm') and has_table_privilege(c.oid, 'select') and %s
                """
                        .formatted(OURS);
        record Staat(String view, String categorie) {}
        var found = jdbc.sql(sql).query(Staat.class).list();
        var kinds =
                found.stream()
                        .filter(s -> !s.categorie().isEmpty())
                        .collect(
                                groupingBy(
                                        Staat::view,
                                        TreeMap::new,
                                        mapping(Staat::categorie, toSet())));
        return Map.copyOf(kinds);
    }
}
