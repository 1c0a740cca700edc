package nl.samenhang.aanval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenhang.aanval.Aanvaller.veld;
import static nl.samenhang.platform.security.Requires.MEDEWERKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.security.Rollen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Ids that are put in an address or a form by who may not know them. What exists and what does not
 * must give the same answer, or the answer itself tells.
 */
class VervalsteIdAanvalTest extends Aanval {

    @Autowired private Rollen rollen;

    @Autowired private Documenten documenten;
    @Autowired private Inschrijfbalie balie;
    @Autowired private Gezinnen gezinnen;

    /** A letter that lies in no file yet is nobody's business but of who files it. */
    @BeforeEach
    void aLetterThatNobodyFiled() {
        var letter = ("Brief " + UUID.randomUUID()).getBytes(UTF_8);
        var poststuk = new Onderwerp("poststuk", UUID.randomUUID());
        in(SAMENSTAD, () -> documenten.store(NieuwDocument.of("brief.txt", letter, poststuk)));
    }

    /** Files of which every line hangs on one family; who is not in it sees none of them. */
    private static final List<String> OF_A_FILE =
            List.of("/gezinnen/{", "/mijn/{gezin}", "/documenten/{", "/mijn/documenten/{");

    private static final List<String> POINTED_AT =
            List.of(
                    "inwoner.inwoner",
                    "gezin.gezin",
                    "melding.melding",
                    "document.document",
                    "security.medewerker");

    /** Everything in Samenstad that has an id: one of each table. */
    private Map<String, UUID> zoo(Gemeentecode gemeente) {
        var tables =
                """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_'
                  and (select count(*) from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                       and ((a.attname = 'id' and a.atttypid = 'uuid'::regtype) or a.attname = 'gemeente')) = 2
                """;
        var ids = new LinkedHashMap<String, UUID>();
        for (var table : jdbc.sql(tables).query(String.class).list()) {
            in(
                            gemeente,
                            () ->
                                    jdbc.sql(
                                                    "select id from "
                                                            + table
                                                            + " where gemeente = :g order by id desc limit 1")
                                            .param("g", gemeente.code())
                                            .query(UUID.class)
                                            .optional())
                    .ifPresent(id -> ids.put(table, id));
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TEAMLEIDER",
                "INTAKE",
                "BEHEERDER",
                "PRIVACY",
                "PROCESREGISSEUR",
                "ARCHIVARIS"
            })
    void to_an_employee_of_another_municipality_nothing_of_ours_exists(String rol) {
        var neighbour = employee(ANDERSTAD, rol);
        var rechten =
                rollen.all().stream()
                        .filter(r -> r.rol().equals(rol))
                        .flatMap(r -> r.rechten().stream())
                        .toList();
        var open =
                ingangenWithId().stream()
                        .filter(i -> rechten.contains(i.recht()) || i.recht().equals(MEDEWERKER))
                        .toList();
        assertThat(open).isNotEmpty();
        assertThat(differences(neighbour, open, zoo(SAMENSTAD))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSULENT", "SCHULDHULPVERLENER", "TEAMLEIDER"})
    void to_an_employee_of_another_team_a_file_that_exists_answers_as_one_that_does_not(
            String rol) {
        var stranger = employee(SAMENSTAD, rol);
        var ofFiles =
                ingangenWithId().stream()
                        .filter(i -> OF_A_FILE.stream().anyMatch(i.pattern()::startsWith))
                        .filter(i -> !i.pattern().contains("noodtoegang"))
                        .toList();
        assertThat(differences(stranger, ofFiles, zoo(SAMENSTAD))).isEmpty();
    }

    @Test
    void to_a_resident_of_another_family_nothing_exists() {
        var nobody = resident(new InwonerId(id(LONELY)));
        var own = ingangenWithId().stream().filter(i -> i.pattern().startsWith("/mijn/")).toList();
        assertThat(own).isNotEmpty();
        assertThat(differences(nobody, own, zoo(SAMENSTAD))).isEmpty();
    }

    @Test
    void to_a_mother_and_a_child_with_a_file_of_their_own_nothing_of_another_family_exists() {
        var others = zoo(SAMENSTAD);
        var mother = somebody("Moeder", LocalDate.of(1985, 1, 2));
        var child = somebody("Kind", LocalDate.of(2013, 1, 2));
        var team = new TeamId(id("select id from security.team limit 1"));
        in(SAMENSTAD, () -> gezinnen.create(List.of(mother, child), team));
        var own = ingangenWithId().stream().filter(i -> i.pattern().startsWith("/mijn/")).toList();
        for (var who : List.of(mother, child)) {
            var resident = resident(who);
            assertThat(resident.get("/mijn").status()).isEqualTo(200);
            assertThat(differences(resident, own, others)).isEmpty();
        }
    }

    @Test
    void a_resident_opens_no_page_of_staff_with_any_id() {
        var sanne = as("sanne");
        var zoo = zoo(SAMENSTAD);
        for (var ingang : ingangenWithId()) {
            if (!ingang.pattern().startsWith("/mijn/") && ingang.method().equals("GET")) {
                assertThat(sanne.get(filled(ingang.pattern(), zoo.get("gezin.gezin"))).status())
                        .as(ingang.pattern())
                        .isIn(403, 404);
            }
        }
    }

    @Test
    void a_note_cannot_be_laid_in_a_file_or_on_a_person_that_is_not_ones_own() throws Exception {
        var yusuf = as("yusuf");
        var own = fileOfYusuf();
        var foreign = id("select id from gezin.gezin where id <> '%s' limit 1".formatted(own));
        var text = "Vervalst " + UUID.randomUUID();
        var stranger = in(ANDERSTAD, () -> jdbc.sql(ONE_PERSON).query(UUID.class).single());
        var fields =
                List.of(
                        veld("soort", "TELEFOON"),
                        veld("tekst", text),
                        veld("datum", "14-9-2026"),
                        veld("gezin", foreign.toString()),
                        veld("over", stranger.toString()));
        var answer = yusuf.post("/gezinnen/" + own + "/notities", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.tekst()).contains("hoort vandaag niet bij dit gezin");
        assertThat(
                        owner(
                                "select count(*) from tijdlijn.notitie where tekst = '"
                                        + text
                                        + "' and (gezin = '"
                                        + foreign
                                        + "' or '"
                                        + stranger
                                        + "' = any (betrokkenen))"))
                .isZero();
    }

    @Test
    void ids_in_hidden_fields_of_the_form_are_not_believed() {
        var yusuf = as("yusuf");
        var own = fileOfYusuf();
        var text = "Vervalst " + UUID.randomUUID();
        var fields =
                List.of(
                        veld("soort", "TELEFOON"),
                        veld("tekst", text),
                        veld("datum", "14-9-2026"),
                        veld("sh-pagina", "//elders.example/"),
                        veld("sh-actie", "https://elders.example"),
                        veld("sh-wie", UUID.randomUUID().toString()),
                        veld("sh-beurt", UUID.randomUUID().toString()));
        var answer = yusuf.post("/gezinnen/" + own + "/notities", fields);
        assertThat(answer.heen()).doesNotContain("elders.example");
        assertThat(
                        count(
                                "select count(*) from tijdlijn.notitie where tekst = ? and auteur = (select medewerker from"
                                        + " security.account where gebruikersnaam = 'yusuf')",
                                text))
                .isOne();
    }

    private InwonerId somebody(String naam, LocalDate geboren) {
        var nieuw = NieuweInwoner.withNaam(naam, "", "Eigen" + UUID.randomUUID()).bornOn(geboren);
        return in(SAMENSTAD, () -> balie.register(nieuw));
    }

    private static final String ONE_PERSON = "select id from inwoner.inwoner limit 1";

    private static final String LONELY =
            """
            select i.id from inwoner.inwoner i where not exists (
              select 1 from gezin.v_lid l where l.gemeente = i.gemeente and l.inwoner = i.id)
            limit 1
            """;

    private List<Ingang> ingangenWithId() {
        return ingangen().stream()
                .filter(Ingang::hasId)
                .filter(i -> !i.pattern().startsWith("/api/"))
                .filter(i -> !i.pattern().startsWith("/scim/"))
                .filter(i -> List.of("GET", "POST").contains(i.method()))
                .toList();
    }

    /** Each address with each id that exists, beside the same address with one that does not. */
    private List<String> differences(Aanvaller who, List<Ingang> ingangen, Map<String, UUID> real) {
        var told = new ArrayList<String>();
        for (var ingang : ingangen) {
            var invented = ask(who, ingang, UUID.randomUUID());
            for (var one : real.entrySet()) {
                if (!mayBeMeant(ingang, one.getKey())) {
                    continue;
                }
                var answer = ask(who, ingang, one.getValue());
                if (!answer.gezicht().equals(invented.gezicht()) || answer.status() == 200) {
                    told.add(
                            ingang.method()
                                    + " "
                                    + ingang.pattern()
                                    + " tells of "
                                    + one.getKey()
                                    + ": "
                                    + answer.status()
                                    + " instead of "
                                    + invented.status());
                }
            }
        }
        return told;
    }

    /** The tables of the own room, and what every room points at. */
    private static boolean mayBeMeant(Ingang ingang, String table) {
        return table.startsWith(ingang.kamer() + ".") || POINTED_AT.contains(table);
    }

    private static Antwoord ask(Aanvaller who, Ingang ingang, UUID id) {
        var path = filled(ingang.pattern(), id);
        return ingang.method().equals("GET") ? who.get(path) : who.post(path);
    }

    private static String filled(String pattern, UUID id) {
        return pattern.replaceAll("\\{nummer[^}]*\\]\\+}", "1")
                .replaceAll("\\{[^}]+}", id.toString());
    }

    private long owner(String sql) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(
                    "set app.gemeente = '9901'; set app.breed = '1'; set app.categorieen = '*'");
            try (var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
