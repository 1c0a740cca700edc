package nl.samenhang.recht.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.kernel.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every start day: tried for each day of twenty years instead of a random sample.
 */
class TermijnwettenTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2038, 1, 1);

    private final Werkkalender kalender = new Werkkalender(Set.of(LocalDate.of(2026, 5, 15)));
    private final Termijnrekenaar rekenaar = new Termijnrekenaar(kalender);

    static Stream<Termijnstap> stappen() {
        return Stream.of(
                        Eenheid.DAGEN,
                        Eenheid.WEKEN,
                        Eenheid.MAANDEN,
                        Eenheid.JAREN,
                        Eenheid.WERKDAGEN,
                        Eenheid.UREN)
                .flatMap(
                        eenheid ->
                                Stream.of(1, 2, 3, 7, 12, 20)
                                        .map(aantal -> Termijnstap.of(aantal, eenheid)))
                .flatMap(stap -> Stream.of(stap, stap.withAtw(), stap.backwards()));
    }

    static Stream<Termijnstap> stappenUnderAtw() {
        return stappen().filter(stap -> stap.atw() && stap.allowsAtw());
    }

    @ParameterizedTest
    @MethodSource("stappen")
    void a_later_start_never_ends_earlier(Termijnstap stap) {
        var former = rekenaar.uiterlijk(stap, FIRST.minusDays(1));
        for (var start : days()) {
            var einde = rekenaar.uiterlijk(stap, start);
            assertThat(einde).as("%s from %s", stap, start).isAfterOrEqualTo(former);
            former = einde;
        }
    }

    @ParameterizedTest
    @MethodSource("stappenUnderAtw")
    void a_term_under_the_termijnenwet_ends_on_the_first_possible_working_day(Termijnstap stap) {
        var bare = Termijnstap.of(stap.aantal(), stap.eenheid());
        for (var start : days()) {
            var einde = rekenaar.uiterlijk(stap, start);
            var zonder = rekenaar.uiterlijk(bare, start);
            assertThat(kalender.isWerkdag(einde)).as("%s from %s", stap, start).isTrue();
            assertThat(einde).isBetween(zonder, zonder.plusDays(9));
            if (stap.aantal() >= 3) {
                assertThat(kalender.werkdagenAfter(start, einde)).isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void working_days_end_on_a_working_day_and_can_be_counted_back() {
        for (var start : days()) {
            var einde = kalender.plusWerkdagen(start, 5);
            assertThat(kalender.isWerkdag(einde)).isTrue();
            assertThat(kalender.werkdagenAfter(start, einde)).isEqualTo(5);
            if (kalender.isWerkdag(start)) {
                assertThat(kalender.plusWerkdagen(einde, -5)).isEqualTo(start);
            }
        }
    }

    @Test
    void a_suspension_of_so_many_days_moves_a_calendar_term_by_exactly_that() {
        var stap = Termijnstap.of(6, Eenheid.WEKEN);
        for (var dagen = 0; dagen < 60; dagen++) {
            var van = FIRST.plusDays(10);
            var opschorting = List.of(Periode.between(van, van.plusDays(dagen)));
            assertThat(rekenaar.uiterlijk(stap, FIRST, opschorting))
                    .isEqualTo(FIRST.plusDays(42 + dagen));
        }
    }

    @Test
    void a_year_has_five_to_ten_holidays_on_weekdays() {
        for (var jaar = 1970; jaar < 2100; jaar++) {
            var first = LocalDate.of(jaar, 1, 1);
            var doordeweeks =
                    first.datesUntil(first.plusYears(1))
                            .filter(kalender::isFeestdag)
                            .filter(dag -> dag.getDayOfWeek().getValue() <= 5)
                            .count();
            assertThat(doordeweeks).as("%d", jaar).isBetween(5L, 10L);
        }
    }

    private static List<LocalDate> days() {
        return FIRST.datesUntil(LAST).toList();
    }
}
