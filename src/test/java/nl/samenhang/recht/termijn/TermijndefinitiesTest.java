package nl.samenhang.recht.termijn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Gemeentecode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijndefinitiesTest {

    private static final Gemeentecode SAMENSTAD = new Gemeentecode("9901");
    private static final Gemeentecode ANDERSTAD = new Gemeentecode("9902");

    private static final String JEUGD =
            """
            {"termijnen": [{"code": "T04", "geldigVan": "2026-01-01", "soort": "ENKEL",
              "naam": {"nl": "Besluit", "en": "Decision"}, "begin": {"nl": "Aanvraag", "en": "Application"},
              "stappen": [{"aantal": 6, "eenheid": "WEKEN", "atw": true}],
              "eigenaar": "COLLEGE", "gevolg": "INGEBREKESTELLING", "bron": "Verordening jeugdhulp",
              "uitleg": {"nl": "Zes weken.", "en": "Six weeks."}}]}
            """;

    @Test
    void our_own_file_keeps_its_rules_and_has_every_clock() throws IOException {
        var codes =
                new Termijndefinities("")
                        .of(SAMENSTAD).definities().stream().map(Termijndefinitie::code).toList();

        assertThat(codes)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 47).mapToObj("T%02d"::formatted).toList());
    }

    @Test
    void a_municipality_replaces_a_term_by_its_own(@TempDir Path folder) throws IOException {
        write(folder, JEUGD);
        var definities = new Termijndefinities(folder.toString());
        var start = LocalDate.of(2026, 9, 14);

        var eigen = definities.of(SAMENSTAD).get("T04", start);

        assertThat(eigen.stappen()).containsExactly(Termijnstap.of(6, Eenheid.WEKEN).withAtw());
        assertThat(definities.isEigen(SAMENSTAD, eigen)).isTrue();
        assertThat(definities.isEigen(SAMENSTAD, definities.of(SAMENSTAD).get("T02", start)))
                .isFalse();
        assertThat(definities.of(ANDERSTAD).get("T04", start).stappen())
                .containsExactly(Termijnstap.of(8, Eenheid.WEKEN).withAtw());
    }

    @Test
    void a_wrong_file_stops_the_start_and_names_the_file(@TempDir Path folder) throws IOException {
        var bestand = write(folder, JEUGD.replace("WEKEN", "LUSTRA"));

        assertThatThrownBy(() -> new Termijndefinities(folder.toString()))
                .isInstanceOf(DefinitieFout.class)
                .hasMessageStartingWith(bestand + ", T04: ")
                .hasMessageContaining("LUSTRA");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    was                         | wordt                                | melding
                    "code": "T04",              |                                      | eigen.json, entry 1: missing code
                    "bron": "Verordening jeugdhulp", |                                 | eigen.json, T04: missing bron
                    "Verordening jeugdhulp"     | " "                                  | eigen.json, T04: the source (bron) must not be empty
                    "T04"                       | "T77"                                | eigen.json, T77: no room knows this code
                    "T04"                       | "vier"                               | eigen.json, vier: the code must be T and two digits
                    "en": "Six weeks."          | "en": ""                             | eigen.json, T04: every text needs words in both languages
                    , "en": "Six weeks."        |                                      | eigen.json, T04, uitleg: missing en
                    "aantal": 6                 | "aantal": 13                         | eigen.json, T04: the Algemene termijnenwet cannot apply to this term (Atw art. 1 lid 2 and art. 4)
                    "aantal": 6                 | "aantal": -1                         | eigen.json, T04: aantal must be 0 or more
                    "aantal": 6                 | "datum": "07-01"                     | eigen.json, T04: VASTE_DATUM has a datum, the other units have none
                    "aantal": 6                 | "datum": "13-32"                     | eigen.json, T04: datum must be a day of the year such as 07-01
                    "aantal": 6                 | "vanaf": "VORIGE"                    | eigen.json, T04: vanaf VORIGE is only for a later step of a REEKS
                    "ENKEL"                     | "REEKS"                              | eigen.json, T04: ENKEL has exactly one step, REEKS and KEUZE have more
                    {"aantal"                   | {"aantal": 2, "eenheid": "WEKEN"}, {"aantal" | eigen.json, T04: ENKEL has exactly one step, REEKS and KEUZE have more
                    "soort"                     | "geldigTot": "2026-01-01", "soort"   | eigen.json, T04: geldigTot must be after geldigVan
                    """)
    void a_broken_rule_is_named_with_its_entry(String was, String wordt, String melding) {
        var text = JEUGD.replace(was, Optional.ofNullable(wordt).orElse(""));

        assertThatThrownBy(() -> readEigen(text))
                .isInstanceOf(DefinitieFout.class)
                .hasMessage(melding);
    }

    @Test
    void an_unknown_field_is_refused_because_it_is_most_likely_a_typing_error() {
        assertThatThrownBy(() -> readEigen(JEUGD.replace("\"atw\"", "\"awt\"")))
                .isInstanceOf(DefinitieFout.class)
                .hasMessageStartingWith("eigen.json, T04: ")
                .hasMessageContaining("awt");
    }

    @Test
    void two_definitions_of_one_code_may_follow_but_not_overlap_each_other() {
        var entry = JEUGD.substring(JEUGD.indexOf("[{") + 1, JEUGD.lastIndexOf("]"));
        var ended = entry.replace("\"soort\"", "\"geldigTot\": \"2027-01-01\", \"soort\"");
        var next =
                entry.replace("2026-01-01", "2027-01-01").replace("\"aantal\": 6", "\"aantal\": 4");

        var boek = readEigen("{\"termijnen\": [" + ended + "," + next + "]}");

        assertThat(boek.get("T04", LocalDate.of(2026, 12, 31)).stappen().getFirst().aantal())
                .isEqualTo(6);
        assertThat(boek.get("T04", LocalDate.of(2027, 1, 1)).stappen().getFirst().aantal())
                .isEqualTo(4);
        assertThatThrownBy(() -> readEigen("{\"termijnen\": [" + entry + "," + next + "]}"))
                .hasMessage("eigen.json, T04: two definitions hold on the same day");
    }

    @Test
    void text_that_is_no_json_is_refused() {
        assertThatThrownBy(() -> readEigen("T04;6;weken"))
                .isInstanceOf(DefinitieFout.class)
                .hasMessageStartingWith("eigen.json, file: this is no JSON");
    }

    private static Termijnenboek readEigen(String text) {
        try {
            var basis = new Termijndefinities("").of(SAMENSTAD);
            return new Termijnenlezer("eigen.json")
                    .readOnTopOf(basis, new ByteArrayInputStream(text.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Path folder, String text) throws IOException {
        var bestand = Files.createDirectories(folder.resolve("9901")).resolve("termijnen.json");
        return Files.writeString(bestand, text).toString();
    }
}
