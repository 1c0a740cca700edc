package nl.samenhang.besluit.ingebrekestelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Bedrag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DwangsomTest {

    private static final Dwangsom TARIEF =
            new Dwangsom(List.of(Bedrag.of("23"), Bedrag.of("35"), Bedrag.of("45")));

    /** The law: 14 days, 14 days and the other days; its own highest amount is EUR 1,442. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 23",
        "5, 115",
        "14, 322",
        "15, 357",
        "28, 812",
        "29, 857",
        "42, 1442",
        "43, 1442",
        "400, 1442"
    })
    void the_sum_grows_by_the_steps_of_the_law_and_ends_after_forty_two_days(
            int dagen, String bedrag) {
        assertThat(TARIEF.bedrag(dagen)).isEqualTo(Bedrag.of(bedrag));
    }

    /** From the first day up to and not including the day of the decision. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-19, 2026-11-24, 5",
        "2026-11-19, 2026-11-20, 1",
        "2026-11-19, 2026-11-19, 0",
        "2026-11-19, 2026-11-10, 0",
        "2026-11-19, 2026-12-31, 42",
        "2026-11-19, 2027-03-01, 42"
    })
    void the_day_of_the_decision_does_not_count(LocalDate eerste, LocalDate besluit, int dagen) {
        assertThat(Dwangsom.dagen(eerste, besluit)).isEqualTo(dagen);
    }
}
