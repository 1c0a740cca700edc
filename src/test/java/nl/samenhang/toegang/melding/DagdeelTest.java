package nl.samenhang.toegang.melding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DagdeelTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    moment           | dag        | dagdeel
                    2026-09-14T08:00 | 2026-09-14 | OCHTEND
                    2026-09-14T12:59 | 2026-09-14 | OCHTEND
                    2026-09-14T13:00 | 2026-09-14 | MIDDAG
                    2026-09-14T22:59 | 2026-09-14 | AVOND
                    2026-09-14T23:00 | 2026-09-14 | NACHT
                    2026-09-15T07:59 | 2026-09-14 | NACHT
                    """)
    void the_night_belongs_to_the_day_on_which_it_began(
            LocalDateTime moment, LocalDate dag, Dagdeel dagdeel) {
        var here = moment.atZone(ZoneId.of("Europe/Amsterdam"));

        assertThat(Dagdeel.at(here)).isEqualTo(dagdeel);
        assertThat(Dagdeel.rosterDay(here)).isEqualTo(dag);
    }
}
