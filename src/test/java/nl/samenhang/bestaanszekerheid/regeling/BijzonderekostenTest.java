package nl.samenhang.bestaanszekerheid.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.samenhang.kernel.Bedrag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a household pays itself of special costs, against what was worked out by hand. */
class BijzonderekostenTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 10);

    private final Bijzonderekosten kosten = new Bijzonderekosten(JsonMapper.builder().build());

    /** Above 120% of 1587,34 a pensioner with 1950 has 45,19 a month, which is 542,28 a year. */
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    soort                   | kosten | gebruikt | zelf   | vergoeding
                    MEDISCH                 | 400    | 0        | 135,57 | 264,43
                    MEDISCH                 | 400    | 100      | 35,57  | 364,43
                    MEDISCH                 | 400    | 135,57   | 0      | 400
                    MEDISCH                 | 100    | 0        | 100    | 0
                    BEWINDVOERING           | 1200   | 0        | 189,80 | 1010,20
                    BABYUITZET              | 271,14 | 0        | 271,14 | 0
                    VERHUIZING              | 1000   | 0        | 542,28 | 457,72
                    VERHUIZING              | 1000   | 600      | 0      | 1000
                    AANVULLENDE_VERZEKERING | 300    | 0        | 135,57 | 164,43
                    """)
    void each_kind_has_its_own_part_of_the_surplus_and_what_was_used_counts_once(
            String soort, String bedrag, String gebruikt, String zelf, String vergoeding) {
        var gekozen = kosten.find(soort, DAG).orElseThrow();
        var draagkracht =
                Rekenregels.draagkracht(
                        Bedrag.of("1950"),
                        Bedrag.of("1587,34"),
                        BigDecimal.valueOf(120),
                        BigDecimal.valueOf(gekozen.draagkracht()));
        var uitslag =
                new Kostenuitslag(
                        gekozen,
                        new Kostenvraag(
                                soort, Bedrag.of(bedrag), Bedrag.NIETS, Bedrag.of(gebruikt)),
                        draagkracht,
                        kosten.drempel(DAG));
        assertThat(uitslag.zelf()).isEqualTo(Bedrag.of(zelf));
        assertThat(uitslag.vergoeding()).isEqualTo(Bedrag.of(vergoeding));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    dag        | kosten | eerder | onder
                    2026-11-10 | 100    | 0      | true
                    2026-11-10 | 175,99 | 0      | true
                    2026-11-10 | 176    | 0      | false
                    2026-11-10 | 100    | 75,99  | true
                    2026-11-10 | 100    | 76     | false
                    2025-11-10 | 100    | 0      | false
                    """)
    void under_176_euros_in_12_months_it_may_be_refused_where_that_is_known(
            LocalDate dag, String bedrag, String eerder, boolean onder) {
        var uitslag =
                new Kostenuitslag(
                        kosten.find("MEDISCH", dag).orElseThrow(),
                        new Kostenvraag(
                                "MEDISCH", Bedrag.of(bedrag), Bedrag.of(eerder), Bedrag.NIETS),
                        Bedrag.NIETS,
                        kosten.drempel(dag));
        assertThat(uitslag.isUnderDrempel()).isEqualTo(onder);
    }

    @Test
    void before_the_first_list_there_are_no_kinds_and_only_a_category_needs_no_proof() {
        assertThat(kosten.on(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(kosten.on(DAG))
                .filteredOn(Kostensoort::categorie)
                .extracting(Kostensoort::code)
                .containsExactly("AANVULLENDE_VERZEKERING");
    }
}
