package nl.samenhang.recht.regel.tabel;

import static nl.samenhang.recht.regel.Regelfixture.getal;
import static nl.samenhang.recht.regel.Regelfixture.janee;
import static nl.samenhang.recht.regel.Regelfixture.keuze;
import static nl.samenhang.recht.regel.Regelfixture.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.regel.tabel.Gebrek.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabelcontroleTest {

    private static final List<Invoerkolom> LEEFTIJD = List.of(getal("leeftijd", 0, 130));
    private static final List<Invoerkolom> ALLES =
            List.of(janee("ja"), keuze("kleur", "ROOD", "WIT"), getal("leeftijd", 0, 130));

    private final Texts texts = new Texts();

    private List<Gebrek> gebreken(Trefwijze trefwijze, List<Invoerkolom> invoer, String... rijen) {
        return Tabelcontrole.check(tabel(trefwijze, invoer, rijen), code -> !code.equals("R_D"))
                .gebreken();
    }

    private String said(Gebrek gebrek) {
        return texts.t("en", gebrek.tekst());
    }

    @Test
    void a_complete_table_without_overlaps_has_nothing_wrong() {
        assertThat(gebreken(Trefwijze.UNIQUE, LEEFTIJD, "< 18 | A", "[18..23) | B", ">= 23 | C"))
                .isEmpty();
    }

    @Test
    void a_gap_between_two_ages_is_named_with_the_row_that_comes_nearest() {
        var gebreken = gebreken(Trefwijze.UNIQUE, LEEFTIJD, "< 18 | A", "> 18 | B");
        assertThat(gebreken).extracting(Gebrek::soort).containsExactly(Soort.GAT);
        assertThat(said(gebreken.getFirst())).contains("leeftijd 18", "Row 1");
        assertThat(said(gebreken(Trefwijze.UNIQUE, LEEFTIJD, "<= 17 | A", ">= 18 | B").getFirst()))
                .contains("leeftijd (17..18)");
    }

    @Test
    void a_gap_in_a_combination_names_only_what_matters() {
        var gebreken =
                gebreken(
                        Trefwijze.UNIQUE,
                        ALLES,
                        "true | - | - | A",
                        "false | \"ROOD\" | < 18 | B",
                        "false | \"WIT\" | - | C");
        assertThat(gebreken).extracting(Gebrek::soort).containsExactly(Soort.GAT);
        assertThat(gebreken.getFirst().rij()).isEqualTo(2);
        assertThat(said(gebreken.getFirst()))
                .contains("ja false; kleur \"ROOD\"; leeftijd [18..130]");
    }

    @Test
    void an_overlap_names_both_rows_and_where() {
        var gebreken = gebreken(Trefwijze.UNIQUE, LEEFTIJD, "<= 18 | A", ">= 18 | B");
        assertThat(gebreken).extracting(Gebrek::soort).containsExactly(Soort.OVERLAP);
        assertThat(said(gebreken.getFirst())).contains("Row 1", "row 2", "leeftijd 18");
    }

    @Test
    void where_the_first_row_or_all_rows_count_an_overlap_is_meant() {
        assertThat(gebreken(Trefwijze.FIRST, LEEFTIJD, "<= 18 | A", "- | B")).isEmpty();
        assertThat(gebreken(Trefwijze.COLLECT, LEEFTIJD, "<= 18 | A", "- | B")).isEmpty();
    }

    @Test
    void a_row_that_never_counts_is_named() {
        assertThat(gebreken(Trefwijze.FIRST, LEEFTIJD, "- | A", "< 18 | B"))
                .containsExactly(new Gebrek(Soort.NOOIT, 2, List.of()));
        assertThat(
                        gebreken(
                                Trefwijze.COLLECT,
                                ALLES,
                                "- | not(\"ROOD\", \"WIT\") | - | A",
                                "- | - | - | B"))
                .containsExactly(new Gebrek(Soort.NOOIT, 1, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leeftijd > 18",
                "< date(\"2026-01-01\")",
                "18 19",
                "18,",
                "[18..",
                "[20..18]",
                "not 18",
                "",
                "? > 3",
                "if true then 1 else 2",
                "18 + 1"
            })
    void what_is_outside_the_part_of_feel_in_use_is_refused_with_its_row(String cel) {
        var gebreken = gebreken(Trefwijze.FIRST, LEEFTIJD, "< 18 | A", cel + " | B", "- | C");
        assertThat(gebreken)
                .extracting(Gebrek::soort, Gebrek::rij)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Soort.ONLEESBAAR, 2));
        assertThat(said(gebreken.getFirst())).contains("Row 2", "leeftijd");
    }

    @Test
    void a_value_that_an_input_does_not_have_is_refused() {
        assertThat(gebreken(Trefwijze.FIRST, ALLES, "- | \"GEEL\" | - | A", "- | - | - | B"))
                .containsExactly(
                        new Gebrek(Soort.ONBEKENDE_WAARDE, 1, List.of("kleur", "\"GEEL\"")));
        assertThat(gebreken(Trefwijze.FIRST, LEEFTIJD, "> 200 | A", "- | B"))
                .extracting(Gebrek::soort)
                .containsExactly(Soort.ONBEKENDE_WAARDE);
    }

    @Test
    void a_reason_without_a_sentence_is_refused() {
        assertThat(gebreken(Trefwijze.FIRST, LEEFTIJD, "- | D"))
                .containsExactly(new Gebrek(Soort.ONBEKENDE_REDEN, 1, List.of("R_D")));
    }

    @Test
    void an_outcome_that_the_table_does_not_have_is_refused() {
        assertThat(gebreken(Trefwijze.FIRST, LEEFTIJD, "- | Z"))
                .extracting(Gebrek::soort)
                .containsExactly(Soort.ONBEKENDE_WAARDE);
    }

    @Test
    void a_table_without_rows_or_with_too_many_is_refused() {
        assertThat(gebreken(Trefwijze.FIRST, LEEFTIJD)).hasSize(1);
        var rijen = new String[65];
        java.util.Arrays.fill(rijen, "- | A");
        assertThat(gebreken(Trefwijze.FIRST, LEEFTIJD, rijen))
                .extracting(Gebrek::soort)
                .containsExactly(Soort.TE_VEEL_RIJEN);
    }

    @Test
    void a_table_with_many_inputs_is_looked_through_at_once() {
        var invoer =
                java.util.stream.IntStream.range(0, 30).mapToObj(i -> janee("vraag" + i)).toList();
        var rijen =
                java.util.stream.IntStream.range(0, 31)
                        .mapToObj(
                                rij ->
                                        java.util.stream.IntStream.range(0, 30)
                                                        .mapToObj(
                                                                k ->
                                                                        k < rij
                                                                                ? "true"
                                                                                : k == rij
                                                                                        ? "false"
                                                                                        : "-")
                                                        .collect(
                                                                java.util.stream.Collectors.joining(
                                                                        " | "))
                                                + " | A")
                        .toArray(String[]::new);
        assertThat(gebreken(Trefwijze.UNIQUE, invoer, rijen)).isEmpty();
    }
}
