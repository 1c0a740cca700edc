package nl.samenhang.recht.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.recht.termijn.Werkkalender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term that ends on Tuesday 5 January 2027; today is Wednesday 20 January. */
class UitstelTest {

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate LAATSTE = LocalDate.of(2027, 1, 5);
    private static final LocalDate VANDAAG = LocalDate.of(2027, 1, 20);

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            textBlock =
                    """
                    # van,            tot,              vervallen, uitstel,    wat
                    2027-01-05T14:00, 2027-01-05T15:00, nee, 2027-01-06, an hour on the last day gives one working day
                    2027-01-03T08:00, 2027-01-05T00:05, nee, 2027-01-06, five minutes of the last day count too
                    2027-01-03T08:00, 2027-01-04T23:59, nee, ,           over before the last day changes nothing
                    2027-01-06T00:00, 2027-01-06T12:00, nee, ,           begun after the last day changes nothing
                    2027-01-05T20:00, 2027-01-08T09:00, nee, 2027-01-11, over on Friday gives until Monday
                    2027-01-05T20:00, ,                 nee, 2027-01-21, as long as it lasts there is always tomorrow
                    2027-01-05T14:00, 2027-01-05T15:00, ja,  ,           what turned out to be none counts for nothing
                    """)
    void one_outage(
            LocalDateTime van,
            @Nullable LocalDateTime tot,
            String vervallen,
            @Nullable LocalDate uitstel,
            String wat) {
        assertThat(tot(storing(van, tot, vervallen.equals("ja"))))
                .isEqualTo(Optional.ofNullable(uitstel));
    }

    @Test
    void an_outage_on_the_extra_day_gives_another_one() {
        assertThat(
                        tot(
                                storing(LAATSTE.atTime(14, 0), LAATSTE.atTime(15, 0), false),
                                storing(
                                        LAATSTE.plusDays(1).atTime(9, 0),
                                        LAATSTE.plusDays(1).atTime(10, 0),
                                        false)))
                .contains(LocalDate.of(2027, 1, 7));
    }

    private static Optional<LocalDate> tot(Storing... storingen) {
        return Uitstel.of(LAATSTE, List.of(storingen), new Werkkalender(Set.of()), VANDAAG, HIER)
                .map(Uitstel::tot);
    }

    private static Storing storing(
            LocalDateTime van, @Nullable LocalDateTime tot, boolean vervallen) {
        return new Storing(
                StoringId.next(),
                van.atZone(HIER).toInstant(),
                Optional.ofNullable(tot).map(moment -> moment.atZone(HIER).toInstant()),
                "Versturen lukte niet.",
                "Op de website.",
                van.atZone(HIER).toInstant(),
                vervallen ? Optional.of("Een test.") : Optional.empty());
    }
}
