package nl.samenhang.bestaanszekerheid.doorrekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.samenhang.bestaanszekerheid.regeling.Normfixture;
import nl.samenhang.bestaanszekerheid.regeling.Regeling;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.recht.regel.Regelfixture;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A variant is a copy of the table with other numbers; the table itself stays as it is. */
class VariantregelsTest {

    private static Regeling regeling(String sleutel) {
        return Normfixture.regelingen().stream()
                .filter(r -> r.tabel().equals(sleutel))
                .findFirst()
                .orElseThrow();
    }

    private static Regeltabel tabel(String sleutel) {
        return Regelfixture.basistabellen().versies(sleutel).getFirst().tabel();
    }

    private static Knop knop(String sleutel, String veld) {
        return Knop.of(regeling(sleutel), tabel(sleutel)).stream()
                .filter(k -> k.veld().equals(veld))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    regeling               | knoppen
                    meedoenregeling        | INKOMENSGRENS-120 BEDRAG-150
                    kindpakket             | INKOMENSGRENS-120 KOSTEN-0
                    inkomenstoeslag        | INKOMENSGRENS-110 MAANDEN-36 BEDRAG-395 BEDRAG-525 BEDRAG-579 VERMOGEN_ALLEEN-0 VERMOGEN_SAMEN-0
                    bijzondere-bijstand    | INKOMENSGRENS-120 VERMOGEN_ALLEEN-0 VERMOGEN_SAMEN-0 KOSTEN-0
                    kwijtschelding         | INKOMENSGRENS-100 VERMOGEN_ALLEEN-0 VERMOGEN_SAMEN-0
                    studietoeslag          | KOSTEN-0
                    """)
    void what_can_be_turned_is_read_from_the_table(String sleutel, String knoppen) {
        assertThat(Knop.of(regeling(sleutel), tabel(sleutel)))
                .extracting(k -> k.veld().substring(sleutel.length() + 1))
                .containsExactly(knoppen.split(" "));
    }

    @Test
    void a_threshold_changes_wherever_it_stands_and_nowhere_else() {
        var nu = tabel("bijzondere-bijstand");
        var knop = knop("bijzondere-bijstand", "bijzondere-bijstand-INKOMENSGRENS-120");
        var straks = Variantregels.apply(nu, List.of(new Wijziging(knop, 130)));
        assertThat(straks.ontwerp().rijen().get(3).condities()).containsExactly("-", "> 130");
        assertThat(straks.ontwerp().rijen().get(3).uitkomsten())
                .containsExactly("\"JA\"", "130", "25", "\"MET_DRAAGKRACHT\"");
        assertThat(nu.ontwerp()).isEqualTo(tabel("bijzondere-bijstand").ontwerp());
    }

    @Test
    void numbers_are_swapped_at_once_so_that_395_can_become_what_525_was() {
        var nu = tabel("inkomenstoeslag");
        var straks =
                Variantregels.apply(
                        nu,
                        List.of(
                                new Wijziging(
                                        knop("inkomenstoeslag", "inkomenstoeslag-BEDRAG-395"), 525),
                                new Wijziging(
                                        knop("inkomenstoeslag", "inkomenstoeslag-BEDRAG-525"),
                                        700)));
        assertThat(straks.ontwerp().rijen().stream().map(r -> r.uitkomsten().get(1)))
                .containsSequence("525", "700", "579");
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    regeling        | knop              | straks | reden
                    meedoenregeling | INKOMENSGRENS-120 | 1200   | doorrekening.fout.INKOMENSGRENS
                    meedoenregeling | INKOMENSGRENS-120 | -1     | doorrekening.fout.INKOMENSGRENS
                    meedoenregeling | BEDRAG-150        | -5     | doorrekening.fout.BEDRAG
                    inkomenstoeslag | MAANDEN-36        | 601    | doorrekening.fout.MAANDEN
                    """)
    void what_no_table_can_hold_is_refused_on_its_field(
            String sleutel, String welke, int straks, String reden) {
        var knop = knop(sleutel, sleutel + "-" + welke);
        assertThatThrownBy(
                        () ->
                                Variantregels.apply(
                                        tabel(sleutel), List.of(new Wijziging(knop, straks))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().sleutel()).isEqualTo(reden));
    }
}
