package nl.samenhang.recht.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KleurregelTest {

    @ParameterizedTest(name = "on {2}: {3} ({4})")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    begin      | uiterlijk  | vandaag    | kleur  | waarom
                    2026-09-07 | 2026-10-19 | 2026-09-07 | GROEN  | the first day
                    2026-09-07 | 2026-10-19 | 2026-10-10 | GROEN  | nine days of 42 are left
                    2026-09-07 | 2026-10-19 | 2026-10-11 | ORANJE | eight days of 42 are left
                    2026-09-07 | 2026-10-19 | 2026-10-19 | ORANJE | the last day is in time
                    2026-10-19 | 2026-11-02 | 2026-11-03 | ROOD   | one day too late
                    2026-09-14 | 2026-09-16 | 2026-09-14 | ORANJE | two working days are left
                    2026-12-18 | 2026-12-29 | 2026-12-24 | ORANJE | only 28 and 29 December are working days
                    2026-12-18 | 2026-12-29 | 2026-12-23 | GROEN  | three working days are left
                    """)
    void a_clock_has_the_colour_of_the_time_left(
            LocalDate begin,
            LocalDate uiterlijk,
            LocalDate vandaag,
            Termijnkleur kleur,
            String waarom) {
        var regel = new Kleurregel(20, 2);

        assertThat(regel.kleur(begin, uiterlijk, vandaag, new Werkkalender(Set.of())))
                .as(waarom)
                .isEqualTo(kleur);
    }
}
