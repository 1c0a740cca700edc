package nl.samenhang.recht.regel.tabel;

import static nl.samenhang.recht.regel.Regelfixture.janee;
import static nl.samenhang.recht.regel.Regelfixture.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProefuitslagTest {

    private static final List<Invoerkolom> VRAGEN = List.of(janee("een"), janee("ander"));

    private static Proefuitslag play(
            List<String> uitkomsten, List<String> redenen, String... rijen) {
        var ontwerp = tabel(Trefwijze.COLLECT, VRAGEN, rijen);
        var kiezer = Rijkiezer.of(Tabelcontrole.check(ontwerp, _ -> true).tabel().orElseThrow());
        return Proefuitslag.of(
                kiezer,
                new Proef(
                        Map.of("nl", "geval"),
                        "",
                        Map.of("een", true, "ander", true),
                        Map.of("uitkomst", uitkomsten, "reden", redenen)));
    }

    @Test
    void of_more_rows_that_count_it_does_not_matter_which_stands_first() {
        var recht = play(List.of("A", "B"), List.of("R_A", "R_B"), "true | - | A", "- | true | B");
        var om = play(List.of("A", "B"), List.of("R_A", "R_B"), "- | true | B", "true | - | A");
        assertThat(recht.isGoed()).isTrue();
        assertThat(om.isGoed()).isTrue();
        assertThat(om.isSame(recht)).isTrue();
    }

    @Test
    void an_answer_too_many_or_with_the_reason_of_another_is_wrong() {
        assertThat(play(List.of("A"), List.of("R_A"), "true | - | A", "- | true | B").isGoed())
                .isFalse();
        assertThat(
                        play(
                                        List.of("A", "B"),
                                        List.of("R_B", "R_A"),
                                        "true | - | A",
                                        "- | true | B")
                                .isGoed())
                .isFalse();
    }

    @Test
    void a_table_with_a_gap_gives_no_answer_and_is_not_right() {
        var niets = play(List.of("A"), List.of("R_A"), "false | - | A");
        assertThat(niets.rijen()).isEmpty();
        assertThat(niets.isGoed()).isFalse();
    }
}
