package nl.samenhang.voorveld.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.recht.doel.Doelbinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ProgrammasTest extends SamenhangTest {

    private static final Gemeentecode ANDERSTAD = new Gemeentecode("9902");

    private static final String GOOD =
            """
            {"sleutel": "fietsen", "naam": {"nl": "Fietsen", "en": "Cycling"}, "wet": "GEEN", "grondslag": "eigen beleid",
             "doel": {"nl": "Leren fietsen.", "en": "Learn to cycle."}, "toestemming": false, "begeleiders": ["CONSULENT"],
             "lijnen": [{"sleutel": "les", "naam": {"nl": "Les", "en": "Lessons"}, "vragen": [], "stappen": [
               {"sleutel": "eerste", "naam": {"nl": "Eerste les", "en": "First lesson"}, "weken": 2, "moet": true}]}],
             "redenen": [{"sleutel": "klaar", "naam": {"nl": "Fietst", "en": "Cycles"}, "allesKlaar": true}],
             "opvolging": {"vanaf": "les/eerste", "maanden": [1, 3], "vraag": {"nl": "Fietst u?", "en": "Do you cycle?"}}}
            """;

    @Autowired private Doelbinding doelbinding;
    @Autowired private Programmas programmas;

    @TempDir private Path folder;

    @Test
    void a_municipality_adds_a_programme_by_a_file_and_has_an_own_version_of_ours() {
        assertThat(names(SAMENSTAD))
                .containsExactly(
                        "inburgering",
                        "moestuin",
                        "toeslagenherstel",
                        "werk-met-loonkostensubsidie");
        assertThat(names(ANDERSTAD)).doesNotContain("moestuin");
        assertThat(programmas.find(ANDERSTAD, "inburgering").orElseThrow().naam().nl())
                .isEqualTo("Welkom in Anderstad");
        assertThat(programmas.find(SAMENSTAD, "inburgering").orElseThrow().lijnen())
                .extracting(Programma.Lijn::sleutel)
                .containsExactly("huisvesting", "taal", "scholing", "werk", "ontmoeting");
        assertThat(programmas.find(SAMENSTAD, "toeslagenherstel").orElseThrow().lijnen())
                .extracting(Programma.Lijn::sleutel)
                .containsExactly("financien", "wonen", "zorg", "gezin", "werk");
    }

    @Test
    void a_good_file_counts() {
        assertThat(read("fietsen.json", GOOD).find(SAMENSTAD, "fietsen")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    in plaats van              | staat er                   | melding
                    "wet": "GEEN"              | "wet": "ZEEWET"            | wet: ZEEWET is no law that we know
                    ["CONSULENT"]              | []                         | begeleiders: there is none
                    ["CONSULENT"]              | ["CONTRACTMANAGER"]        | begeleiders: role CONTRACTMANAGER may not see tracks by the law GEEN
                    "wet": "GEEN"              | "wet": "PARTICIPATIEWET"   | begeleiders: role CONSULENT may not see tracks by the law PARTICIPATIEWET
                    "en": "Lessons"            | "en": " "                  | a text is empty in Dutch or in English
                    "sleutel": "les"           | "sleutel": "De Les"        | lijnen: De Les is no word of a-z, 0-9 and -
                    "weken": 2                 | "weken": 9999              | stappen: weken is between 0 and 520
                    "allesKlaar": true         | "allesKlaar": false        | redenen: none with allesKlaar
                    "sleutel": "klaar"         | "sleutel": "dossier"       | redenen: dossier is ours
                    les/eerste                 | les/tweede                 | opvolging: vanaf is EINDE or a step
                    [1, 3]                     | [3, 1]                     | opvolging: maanden rise from 1
                    "sleutel": "fietsen"       | "sleutel": "lopen"         | the file is named after its sleutel, lopen
                    "toestemming": false       | "toestemmingen": false     | toestemming
                    "grondslag": "eigen beleid", | ''                       | grondslag
                    """)
    void a_file_that_breaks_a_rule_stops_the_start_with_its_name(
            String was, String staat, String melding) {
        var tekst = GOOD.replace(was, staat);
        assertThat(tekst).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read("fietsen.json", tekst))
                .isInstanceOf(ProgrammaFout.class)
                .hasMessageContaining("fietsen.json")
                .hasMessageContaining(melding);
    }

    private Programmas read(String naam, String tekst) {
        try {
            var hier = Files.createDirectories(folder.resolve("9901/trajecten"));
            Files.writeString(hier.resolve(naam), tekst);
            return new Programmas(doelbinding, folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterable<String> names(Gemeentecode gemeente) {
        return programmas.of(gemeente).stream().map(Programma::sleutel).toList();
    }
}
