package nl.samenhang.bestaanszekerheid.doorrekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown tells of areas and never of one household. */
class AfschermingTest {

    private static final int VELEN = 4_000;

    private static long keys(IntStream mensen) {
        return mensen.mapToLong(i -> Afscherming.mix(99L + i)).sum();
    }

    @Test
    void fewer_than_ten_are_not_shown_nor_all_but_fewer_than_ten() {
        assertThat(Afscherming.aantal(9, 5, 1000)).isEmpty();
        assertThat(Afscherming.aantal(991, 5, 1000)).isEmpty();
        assertThat(Afscherming.aantal(40, 5, 40)).isEmpty();
        assertThat(Afscherming.aantal(0, 0, 1000)).isEmpty();
    }

    @Test
    void what_is_shown_is_in_fives_close_to_the_truth_and_the_same_when_asked_again() {
        for (var i = 0; i < VELEN; i++) {
            var een = Afscherming.aantal(100, Afscherming.mix(i), 1000);
            assertThat(een).isEqualTo(Afscherming.aantal(100, Afscherming.mix(i), 1000));
            assertThat(een.orElseThrow() % 5).isZero();
            assertThat(een.orElseThrow()).isBetween(95, 105);
        }
    }

    @Test
    void on_average_it_is_the_truth() {
        var som =
                IntStream.range(0, VELEN)
                        .map(i -> Afscherming.aantal(102, Afscherming.mix(i), 1000).orElseThrow())
                        .average()
                        .orElseThrow();
        assertThat(som).isBetween(101.7, 102.3);
    }

    /**
     * The attack: two variants that differ by one household. If the difference were rounded only,
     * one in five such pairs would jump by exactly five and never otherwise; here a pair with and a
     * pair without the one look the same.
     */
    @Test
    void two_variants_that_differ_by_one_household_do_not_tell_of_that_one() {
        var metEen = new int[5];
        var zonder = new int[5];
        for (var i = 0; i < VELEN; i++) {
            var van = i * 500;
            var groep = shown(van, 60);
            metEen[step(groep, shown(van, 61))]++;
            zonder[step(groep, shown(van + 100, 60))]++;
        }
        for (var stap = 0; stap < metEen.length; stap++) {
            assertThat(Math.abs(metEen[stap] - zonder[stap]))
                    .as("%s beside %s", Arrays.toString(metEen), Arrays.toString(zonder))
                    .isLessThan(VELEN / 8);
        }
    }

    private static int shown(int van, int aantal) {
        return Afscherming.aantal(aantal, keys(IntStream.range(van, van + aantal)), 1000)
                .orElseThrow();
    }

    private static int step(int een, int ander) {
        return Math.clamp((ander - een) / 5, -2, 2) + 2;
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    exact          | eerst | daarna
                    50,60,70,80    | jjjj  | jjjj
                    5,60,70,80     | njjj  | nnjj
                    0,0,70,80      | nnjj  | nnnj
                    5,6,70,80      | nnjj  | nnjj
                    3,4,20         | nnj   | nnn
                    7              | n     | n
                    """)
    void a_hidden_number_is_not_found_by_taking_the_others_off(
            String exact, String eerst, String daarna) {
        var ruw = Arrays.stream(exact.split(",")).map(Long::valueOf).toList();
        assertThat(Afscherming.secondary(ruw, flags(eerst))).isEqualTo(flags(daarna));
    }

    private static List<Boolean> flags(String tekens) {
        return tekens.chars().mapToObj(c -> c == 'j').toList();
    }

    @Test
    void money_follows_the_number_shown_and_not_the_exact_sum() {
        assertThat(Afscherming.geld(39_500L * 102, 39_500, 102, OptionalInt.of(100)))
                .isEqualTo(OptionalLong.of(3_950_000));
        assertThat(Afscherming.geld(39_500L * 98, 39_500, 98, OptionalInt.of(100)))
                .isEqualTo(OptionalLong.of(3_950_000));
    }

    @Test
    void money_of_which_one_household_has_most_is_not_shown() {
        var som = LongStream.of(900_000, 100_000).sum();
        assertThat(Afscherming.geld(som, 900_000, 12, OptionalInt.of(10))).isEmpty();
        assertThat(Afscherming.geld(som, 200_000, 9, OptionalInt.empty())).isEmpty();
    }
}
