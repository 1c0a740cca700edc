package nl.samenhang.mensen.dubbel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.samenhang.SamenhangTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A row that points at a person follows when two turn out to be one. Whoever makes a table with a
 * person in it tells so with {@code call database.points_at_person(...)}, or says here that the
 * column never holds a person.
 */
class PersoonskolommenTest extends SamenhangTest {

    /** Columns with a name that says what they point at, and it is no person. */
    private static final Set<String> NO_PERSON =
            Set.of(
                    "aanbieder",
                    "aanbod",
                    "aanvraag",
                    "actie",
                    "adviseur",
                    "afspraak",
                    "afwezigheid",
                    "afzender",
                    "akkoord_door",
                    "archivaris",
                    "auteur",
                    "bedrag_door",
                    "begeleider",
                    "behandelaar",
                    "begin_door",
                    "bekeken_door",
                    "beschikking",
                    "besloten_door",
                    "besluit_door",
                    "bestand",
                    "besteding",
                    "beurt",
                    "bezetting",
                    "bezwaar",
                    "bovenliggend",
                    "dienst",
                    "document",
                    "doel",
                    "door",
                    "eigentabel",
                    "einde_door",
                    "gemaakt_door",
                    "gevraagd_door",
                    "gezin",
                    "goedgekeurd_door",
                    "goedkeurder",
                    "groep",
                    "grond",
                    "helper",
                    "hoorder",
                    "huishouden",
                    "id",
                    "inlezing",
                    "kamer",
                    "keuze",
                    "kondigt_aan",
                    "lijst",
                    "loslaten_door",
                    "maker",
                    "makers",
                    "medewerker",
                    "melding",
                    "nieuwe_aanvraag",
                    "onderdeel",
                    "ondertekenaar",
                    "onderzoek",
                    "ongedaan_door",
                    "ontvangst",
                    "opgesteld_door",
                    "opsteller",
                    "over",
                    "overdracht",
                    "overgenomen_door",
                    "overleg",
                    "pakket",
                    "partner",
                    "plaatsing",
                    "plan",
                    "plek",
                    "rechtenvraag",
                    "regel",
                    "rekening",
                    "ronde",
                    "samenvoeging",
                    "schuld",
                    "taak",
                    "team",
                    "teamleider",
                    "tegoed",
                    "termijn",
                    "toestemming",
                    "trace",
                    "traject",
                    "tweede_gezin",
                    "uitbetaling",
                    "vastgelegd_door",
                    "vastgesteld_door",
                    "verklaring",
                    "verlengd_door",
                    "verstrekking",
                    "verzoek",
                    "vestiging",
                    "vingerafdruk",
                    "vondst",
                    "voorstel",
                    "voorziening",
                    "vrager",
                    "vreemd_trace",
                    "vrijgegeven_door",
                    "waarnemer",
                    "wachtvraag",
                    "wijziging",
                    "zaak");

    /** What follows from something else is not told one by one. */
    private static final Set<String> FOLLOWS = Set.of("huishouden", "security", "web", "dubbel");

    /** Columns that could hold one, and do not. */
    private static final Set<String> NEVER_A_PERSON =
            Set.of(
                    "bewaring.regel.onderwerp",
                    "database.opgegaan.nieuw",
                    "database.opgegaan.oud",
                    "doorrekening.bevinding.levering",
                    "doorrekening.cijfer.variant",
                    "doorrekening.gebruik.levering",
                    "doorrekening.huishouden.levering",
                    "doorrekening.variant.levering",
                    "groepsaanpak.toegelaten.actor",
                    "regel.toepassing.versie_eigen",
                    "verstrekking.organisatierekening.opgegeven_door",
                    "uitvoering.zaak.onderwerp");

    /**
     * Columns whose table a merge reads through. A form that is being sent lives for minutes; and
     * no index serves a list under row level security, because its operator is not leakproof.
     */
    private static final Set<String> READ_THROUGH =
            Set.of("web.beurt.actor", "document.document.betreft");

    private static final String COLUMNS =
            """
            select c.oid::regclass || '.' || a.attname from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relkind in ('r', 'p') and not c.relispartition
               and n.nspname not in ('public', 'information_schema') and n.nspname !~ '^pg_'
               and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
            """;

    @Autowired private JdbcClient jdbc;
    @Autowired private MessageSource texts;

    @Test
    void every_column_that_can_hold_a_person_says_what_a_merge_does_to_it() {
        var told = list("select tabel || '.' || kolom from database.persoonskolom");
        assertThat(list(COLUMNS))
                .filteredOn(column -> !NO_PERSON.contains(name(column)))
                .filteredOn(column -> !NEVER_A_PERSON.contains(column))
                .filteredOn(column -> !told.contains(column))
                .isEmpty();
        assertThat(list(COLUMNS)).containsAll(told);
    }

    @Test
    void what_a_merge_follows_is_found_by_an_index() {
        var sql =
                """
                select k.tabel || '.' || k.kolom from database.persoonskolom k
                 where k.soort <> 'BLIJFT'
                   and not exists (
                       select 1 from pg_index i
                         join pg_attribute a on a.attrelid = i.indrelid and a.attname = k.kolom
                        where i.indrelid = k.tabel::regclass and a.attnum in (i.indkey[0], i.indkey[1]))
                """;
        assertThat(list(sql)).isSubsetOf(READ_THROUGH);
        assertThat(list("select tabel || '.' || kolom from database.persoonskolom"))
                .containsAll(READ_THROUGH);
    }

    @Test
    void what_stays_as_it_was_is_append_only_or_tells_of_merges() {
        var sql =
                """
                select tabel from database.persoonskolom
                 where soort = 'BLIJFT' and tabel not like 'dubbel.%'
                   and obj_description(tabel::regclass, 'pg_class') not like 'append-only%'
                """;
        assertThat(list(sql)).isEmpty();
    }

    @Test
    void every_room_has_a_word_for_who_merges() {
        var sql =
                "select distinct split_part(tabel, '.', 1) from database.persoonskolom where soort <> 'BLIJFT'";
        for (var kamer : list(sql)) {
            assertThat(FOLLOWS.contains(kamer) || has("dubbel.kamer." + kamer)).as(kamer).isTrue();
            for (var taal : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
                assertThat(texts.getMessage("dubbel.soort." + kamer, new Object[0], taal))
                        .isNotBlank();
            }
        }
    }

    private boolean has(String key) {
        return !texts.getMessage(key, new Object[] {1}, key, Locale.forLanguageTag("nl"))
                .equals(key);
    }

    private static String name(String column) {
        return column.substring(column.lastIndexOf('.') + 1);
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
