package nl.samenhang.platform.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenhang.SamenhangTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A room that is added cannot be forgotten when a family moves: each table with data of people or
 * of a file travels, or {@code docs/overdracht.md} says why it stays.
 */
class UitvoervolledigTest extends SamenhangTest {

    private static final Path PAGE = Path.of("docs/overdracht.md");
    private static final Pattern ROW = Pattern.compile("\\| (`.+`) \\| (.+) \\|");
    private static final Pattern TABLE = Pattern.compile("`([a-z_]+\\.[a-z_]+)`");

    @Autowired private List<Uitvoerdeel> delen;
    @Autowired private JdbcClient jdbc;

    @Test
    void every_table_with_data_of_people_travels_or_says_why_it_stays() throws IOException {
        var reist =
                delen.stream()
                        .flatMap(deel -> deel.tabellen().stream())
                        .map(Uitvoertabel::tabel)
                        .collect(Collectors.toSet());
        var blijft = reasons();
        assertThat(blijft.keySet()).doesNotContainAnyElementsOf(reist);
        assertThat(blijft.values()).allSatisfy(reden -> assertThat(reden).hasSizeGreaterThan(10));
        var verteld = new HashSet<>(reist);
        verteld.addAll(blijft.keySet());
        assertThat(tables()).containsExactlyInAnyOrderElementsOf(verteld);
    }

    @Test
    void a_room_that_nobody_told_about_would_be_found() {
        assertThat(tables())
                .contains("keuze.keuze", "perspectiefplan.plan", "bezwaar.bezwaar")
                .doesNotContain("aanbieder.hulpaanbod", "regel.eigentabel");
    }

    /** Without a line in the table of purposes rows would stay behind in silence. */
    @Test
    void who_gives_and_who_takes_in_may_see_every_kind_of_data_that_travels() {
        var sql =
                """
                select distinct w.doel || ' ' || c.categorie from database.gegevenscategorie c,
                       (values ('dossier-overdragen', 'CONSULENT'), ('dossier-overnemen', 'INTAKE')) as w (doel, rol)
                 where c.tabel in (:reist)
                   and not exists (select 1 from database.doelregel r
                                    where r.doel = w.doel and r.rol in (w.rol, '*') and r.categorie = c.categorie)
                """;
        var reist =
                delen.stream()
                        .flatMap(deel -> deel.tabellen().stream())
                        .map(Uitvoertabel::tabel)
                        .toList();
        assertThat(jdbc.sql(sql).param("reist", reist).query(String.class).list()).isEmpty();
    }

    /** Points at a person, or belongs to a file. */
    private Set<String> tables() {
        var sql =
                """
                select tabel from database.persoonskolom
                union
                select n.nspname || '.' || c.relname from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'gezin' and a.atttypid = 'uuid'::regtype
                 where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|proef)'
                """;
        return jdbc.sql(sql).query(String.class).set();
    }

    private static Map<String, String> reasons() throws IOException {
        var page = Files.readString(PAGE);
        var part =
                page.substring(page.indexOf("<!-- blijft -->"), page.indexOf("<!-- /blijft -->"));
        var reasons = new TreeMap<String, String>();
        part.lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .forEach(
                        row ->
                                TABLE.matcher(row.group(1))
                                        .results()
                                        .forEach(t -> reasons.put(t.group(1), row.group(2))));
        return reasons;
    }
}
