package nl.samenhang.besluit.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EerstePlekTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    JA,    JA,    ,                GOED
                    JA,    JA,    VOLGENS_PLAN,    GOED
                    JA,    JA,    AANBIEDER_STOPT, GOED
                    JA,    JA,    PAST_NIET,       NIET_GOED
                    ,      ,      PAST_NIET,       NIET_GOED
                    JA,    DEELS, ,                NIET_GOED
                    NEE,   ,      ,                NIET_GOED
                    ,      NEE,   EIGEN_WENS,      NIET_GOED
                    JA,    ,      ,                NOG_NIET_BEKEND
                    ,      ,      ,                NOG_NIET_BEKEND
                    ,      ,      EIGEN_WENS,      NOG_NIET_BEKEND
                    ,      ,      NIET_BEGONNEN,   TELT_NIET
                    """)
    void a_first_place_is_right_when_both_say_so_and_it_did_not_end_for_not_fitting(
            Matchantwoord bewoner,
            Matchantwoord aanbieder,
            Plaatsingseinde einde,
            EerstePlek oordeel) {
        var matches =
                Stream.concat(
                                said(Matchpartij.BEWONER, bewoner),
                                said(Matchpartij.AANBIEDER, aanbieder))
                        .toList();
        assertThat(EerstePlek.of(Optional.ofNullable(einde), List.copyOf(matches)))
                .isEqualTo(oordeel);
    }

    @Test
    void what_a_parent_says_beside_the_child_is_heard_and_not_counted() {
        var ouder = said(Matchpartij.OUDER, Matchantwoord.NEE).toList();
        assertThat(EerstePlek.of(Optional.empty(), ouder)).isEqualTo(EerstePlek.NOG_NIET_BEKEND);
        var alle =
                Stream.of(Matchpartij.values())
                        .flatMap(
                                p ->
                                        said(
                                                p,
                                                p == Matchpartij.OUDER
                                                        ? Matchantwoord.NEE
                                                        : Matchantwoord.JA))
                        .toList();
        assertThat(EerstePlek.of(Optional.empty(), alle)).isEqualTo(EerstePlek.GOED);
    }

    private static Stream<Match> said(Matchpartij wie, Matchantwoord antwoord) {
        return Stream.ofNullable(antwoord)
                .map(
                        a ->
                                new Match(
                                        wie,
                                        a,
                                        "zo is het",
                                        "Lotte",
                                        LocalDate.of(2026, 11, 2),
                                        false));
    }
}
