package nl.samenhang.geld.maatwerkbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Wet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetregelsTest {

    private static final Budgetgrens GRENS =
            new Budgetgrens(
                    LocalDate.of(2020, 1, 1),
                    Bedrag.of("500"),
                    Bedrag.of("2500"),
                    Bedrag.of("5000"),
                    30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # amount | got just before | got this year | answer
                    389      | 0               | 0             | ALONE
                    500      | 0               | 0             | ALONE
                    500,01   | 0               | 0             | SECOND
                    389      | 111             | 111           | ALONE
                    389      | 111,01          | 111,01        | SECOND
                    389      | 0               | 4000          | ALONE
                    2500     | 0               | 0             | SECOND
                    2500,01  | 0               | 0             | REFUSED
                    1000     | 0               | 4000          | SECOND
                    1000,01  | 0               | 4000          | REFUSED
                    0        | 0               | 0             | REFUSED
                    """)
    void who_decides_follows_from_the_amount_and_from_what_came_before(
            String bedrag, String kort, String jaar, String answer) {
        assertThat(judge(bedrag, kort, jaar)).isEqualTo(answer);
    }

    private static String judge(String bedrag, String kort, String jaar) {
        try {
            return Budgetregels.needsSecond(
                            Bedrag.of(bedrag), Bedrag.of(kort), Bedrag.of(jaar), GRENS)
                    ? "SECOND"
                    : "ALONE";
        } catch (Refusal refusal) {
            return "REFUSED";
        }
    }

    @Test
    void the_shares_of_a_washing_machine_add_up_to_the_cent() {
        var verdeling =
                new Verdeling(Map.of(Wet.JEUGDWET, 34, Wet.WMO, 33, Wet.PARTICIPATIEWET, 33));
        // 389.00 x 0.34 = 132.26; x 0.33 = 128.37; together 389.00.
        assertThat(verdeling.over(Bedrag.of("389")))
                .containsExactly(
                        new Aandeel(Wet.WMO, Bedrag.of("128,37")),
                        new Aandeel(Wet.JEUGDWET, Bedrag.of("132,26")),
                        new Aandeel(Wet.PARTICIPATIEWET, Bedrag.of("128,37")));
        // 0.10 x 0.33 = 3.3 cents, x 0.34 = 3.4 cents: the cent that is left goes to the largest
        // rest.
        assertThat(verdeling.over(Bedrag.of("0,10")))
                .containsExactly(
                        new Aandeel(Wet.WMO, Bedrag.of("0,03")),
                        new Aandeel(Wet.JEUGDWET, Bedrag.of("0,04")),
                        new Aandeel(Wet.PARTICIPATIEWET, Bedrag.of("0,03")));
    }

    @Test
    void whatever_the_shares_nothing_is_lost_and_nobody_is_more_than_a_cent_off() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (var i = 0; i < 2_000; i++) {
            var een = random.nextInt(101);
            var twee = random.nextInt(101 - een);
            var procenten =
                    Map.of(Wet.WMO, een, Wet.JEUGDWET, twee, Wet.PARTICIPATIEWET, 100 - een - twee);
            var bedrag = new Bedrag(random.nextLong(1, 250_000));
            var aandelen = new Verdeling(procenten).over(bedrag);
            assertThat(aandelen.stream().mapToLong(a -> a.bedrag().centen()).sum())
                    .isEqualTo(bedrag.centen());
            for (var aandeel : aandelen) {
                var exact = bedrag.centen() * procenten.get(aandeel.wet()) / 100.0;
                assertThat(Math.abs(aandeel.bedrag().centen() - exact)).isLessThan(1);
            }
        }
    }

    @Test
    void shares_that_are_no_hundred_together_are_refused() {
        for (var procenten :
                List.of(
                        Map.of(Wet.WMO, 99),
                        Map.of(Wet.WMO, 101),
                        Map.of(Wet.WMO, 150, Wet.WGS, -50))) {
            assertThatThrownBy(() -> new Verdeling(procenten)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sanne kan haar was niet doen          | [naam] kan haar was niet doen
                    Voor Sanne de Wit en Bram             | Voor [naam] en [naam]
                    SANNES wasmachine, brams bed          | [naam] wasmachine, [naam] bed
                    Zij woont Sannestraat                 | Zij woont Sannestraat
                    De witte was                          | De witte was
                    """)
    void names_of_the_family_are_taken_out_and_other_words_stay(String zin, String left) {
        assertThat(Naamloos.without(List.of("Sanne", "Wit", "de Wit", "Sanne de Wit", "Bram"), zin))
                .isEqualTo(left);
    }

    @Test
    void a_quarter_knows_its_days_and_the_one_before() {
        var vierde = Kwartaal.of(LocalDate.of(2026, 11, 27));
        assertThat(vierde).hasToString("2026-4");
        assertThat(vierde.van()).isEqualTo("2026-10-01");
        assertThat(vierde.tot()).isEqualTo("2027-01-01");
        assertThat(new Kwartaal(2026, 1).vorige()).hasToString("2025-4");
        assertThat(Kwartaal.parse("2026-5")).isEmpty();
        assertThat(Kwartaal.parse("2026-4")).contains(vierde);
    }
}
