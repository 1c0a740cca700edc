package nl.samenhang.recht.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnrekenaarTest {

    private final Termijnrekenaar rekenaar = new Termijnrekenaar(new Werkkalender(Set.of()));

    @ParameterizedTest(name = "{0} days from {1} under the Algemene termijnenwet: {2} ({3})")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    dagen | begin      | uiterlijk  | waarom
                    1     | 2026-09-18 | 2026-09-21 | ends on Saturday
                    2     | 2026-09-18 | 2026-09-21 | two days need no two working days (art. 2)
                    3     | 2026-09-18 | 2026-09-22 | Monday is the only working day in it (art. 2)
                    3     | 2026-04-02 | 2026-04-08 | Good Friday to Easter Monday, then two working days
                    3     | 2026-12-23 | 2026-12-28 | one working day before Christmas, one after
                    4     | 2026-12-24 | 2026-12-29 | 28 and 29 December
                    5     | 2026-09-18 | 2026-09-23 | enough working days
                    90    | 2026-09-27 | 2026-12-28 | ninety days still count: 26 December, then Sunday
                    91    | 2026-09-26 | 2026-12-26 | ninety-one do not (art. 4)
                    """)
    void a_term_in_days_keeps_the_termijnenwet(
            int dagen, LocalDate begin, LocalDate uiterlijk, String waarom) {
        assertThat(rekenaar.uiterlijk(Termijnstap.of(dagen, Eenheid.DAGEN).withAtw(), begin))
                .as(waarom)
                .isEqualTo(uiterlijk);
    }

    @ParameterizedTest(name = "{0} {1} from {2}: {3}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    aantal | eenheid  | begin      | uiterlijk
                    12     | WEKEN    | 2026-10-03 | 2026-12-28
                    13     | WEKEN    | 2026-09-26 | 2026-12-26
                    3      | MAANDEN  | 2026-09-26 | 2026-12-28
                    4      | MAANDEN  | 2026-08-26 | 2026-12-26
                    1      | JAREN    | 2025-12-26 | 2026-12-26
                    48     | UREN     | 2026-12-24 | 2026-12-26
                    """)
    void the_termijnenwet_does_not_reach_long_terms_and_hours(
            int aantal, Eenheid eenheid, LocalDate begin, LocalDate uiterlijk) {
        assertThat(rekenaar.uiterlijk(Termijnstap.of(aantal, eenheid).withAtw(), begin))
                .isEqualTo(uiterlijk);
    }

    @Test
    void a_term_counted_back_may_end_on_a_sunday() {
        var stap = Termijnstap.of(8, Eenheid.WEKEN).withAtw().backwards();

        assertThat(rekenaar.uiterlijk(stap, LocalDate.of(2027, 5, 16))).isEqualTo("2027-03-21");
        assertThat(rekenaar.uiterlijk(stap, LocalDate.of(2027, 5, 14))).isEqualTo("2027-03-19");
    }

    @ParameterizedTest(name = "{0} {1} from {2}, suspended {3}: {4} ({5})")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    aantal | eenheid  | begin      | opgeschort                                    | uiterlijk  | waarom
                    2      | WEKEN    | 2026-10-19 | 2026-10-22/2026-10-29                         | 2026-11-09 | seven days
                    2      | WEKEN    | 2026-10-19 | 2026-10-22/2026-10-27                         | 2026-11-09 | five days would end on Saturday
                    2      | WEKEN    | 2026-10-19 | 2026-10-28/2026-10-30 2026-10-21/2026-10-24   | 2026-11-09 | two and three days, in any order
                    2      | WEKEN    | 2026-10-19 | 2026-10-21/2026-10-28 2026-10-23/2026-10-26   | 2026-11-09 | a day counts once
                    2      | WEKEN    | 2026-10-19 | 2026-11-04/2026-11-30                         | 2026-11-02 | after the end
                    2      | WEKEN    | 2026-10-19 | 2026-10-30/2026-11-02 2026-11-04/2026-11-06   | 2026-11-09 | the second lies in the extended term
                    2      | WEKEN    | 2026-10-19 | 2026-10-19/2026-10-21                         | 2026-11-03 | the first day was no part of the term
                    1      | MAANDEN  | 2027-01-31 | 2027-02-01/2027-02-11                         | 2027-03-10 | 28 February and ten days
                    5      | WERKDAGEN| 2026-09-24 | 2026-09-25/2026-09-29                         | 2026-10-05 | two working days and a weekend stand still
                    5      | WERKDAGEN| 2026-09-24 | 2026-09-26/2026-09-28                         | 2026-10-01 | a weekend changes nothing
                    """)
    void a_suspension_adds_its_days_at_the_end(
            int aantal,
            Eenheid eenheid,
            LocalDate begin,
            String opgeschort,
            LocalDate uiterlijk,
            String waarom) {
        var stap = Termijnstap.of(aantal, eenheid).withAtw();

        assertThat(rekenaar.uiterlijk(stap, begin, periodes(opgeschort)))
                .as(waarom)
                .isEqualTo(uiterlijk);
    }

    @Test
    void a_running_suspension_has_no_end_to_count_with() {
        var running = List.of(Periode.from(LocalDate.of(2026, 10, 20)));

        assertThatThrownBy(
                        () ->
                                rekenaar.uiterlijk(
                                        Termijnstap.of(5, Eenheid.WERKDAGEN),
                                        LocalDate.of(2026, 10, 19),
                                        running))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_extension_comes_before_the_weekend_is_looked_at() {
        var stap =
                new Termijnstap(
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        Eenheid.MAANDEN,
                        Richting.VOORUIT,
                        Vanaf.BEGIN,
                        true,
                        Optional.empty(),
                        2);

        assertThat(rekenaar.uiterlijk(stap, LocalDate.of(2026, 10, 16))).isEqualTo("2026-11-16");
        assertThat(rekenaar.uiterlijk(stap.extended(), LocalDate.of(2026, 10, 16)))
                .isEqualTo("2027-01-18");
    }

    @Test
    void hours_are_hours_also_when_the_clock_goes_back_in_autumn() {
        var uren = Termijnstap.of(48, Eenheid.UREN);

        assertThat(rekenaar.tijdstip(uren, Instant.parse("2026-10-24T10:00:00+02:00")))
                .isEqualTo(Instant.parse("2026-10-26T09:00:00+01:00"));
        assertThatThrownBy(() -> rekenaar.tijdstip(Termijnstap.of(2, Eenheid.DAGEN), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Periode> periodes(String text) {
        return Arrays.stream(text.split(" "))
                .map(deel -> deel.split("/"))
                .map(deel -> Periode.between(LocalDate.parse(deel[0]), LocalDate.parse(deel[1])))
                .toList();
    }
}
