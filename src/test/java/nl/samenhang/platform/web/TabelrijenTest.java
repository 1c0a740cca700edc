package nl.samenhang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabelrijenTest {

    private static final List<String> KOPPEN = List.of("Wie", "Uiterlijk", "Actie \"nu\"");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
                    <td>morgen</td>,                             <td data-kop="Uiterlijk:">morgen</td>
                    <td class="getal">3</td>,                    <td data-kop="Uiterlijk:" class="getal">3</td>
                    <td><a href="/x">bekijken</a></td>,          <td data-kop="Uiterlijk:"><a href="/x">bekijken</a></td>
                    <td></td>,                                   <td></td>
                    <td><form><button>Doe</button></form></td>,  <td><form><button>Doe</button></form></td>
                    <td colspan="2">niemand</td>,                <td colspan="2">niemand</td>
                    <td>$1 en \\2</td>,                          <td data-kop="Uiterlijk:">$1 en \\2</td>
                    """)
    void a_cell_says_the_head_of_its_column_where_that_helps(String cell, String labelled) {
        assertThat(labelled("<tr><th scope=\"row\">Anna</th>" + cell + "</tr>"))
                .isEqualTo("<tr><th scope=\"row\">Anna</th>" + labelled + "</tr>");
    }

    @Test
    void each_row_counts_its_columns_again_and_a_wide_cell_counts_for_all_it_covers() {
        assertThat(labelled("<tr><td>a</td></tr><tr><td colspan=\"2\">b</td><td>c</td></tr>"))
                .isEqualTo(
                        "<tr><td data-kop=\"Wie:\">a</td></tr><tr><td colspan=\"2\">b</td>"
                                + "<td data-kop=\"Actie &quot;nu&quot;:\">c</td></tr>");
    }

    @Test
    void a_head_that_asks_keeps_its_question_mark() {
        assertThat(Tabelrijen.labelled(o -> o.writeContent("<td>x</td>"), List.of("Wat is er?")))
                .isEqualTo("<td data-kop=\"Wat is er?\">x</td>");
    }

    @Test
    void a_number_at_the_head_of_a_row_needs_its_head_and_a_name_does_not() {
        assertThat(labelled("<tr><th>434</th></tr><tr><th>Anna</th></tr>"))
                .isEqualTo("<tr><th data-kop=\"Wie:\">434</th></tr><tr><th>Anna</th></tr>");
    }

    private static String labelled(String rijen) {
        return Tabelrijen.labelled(output -> output.writeContent(rijen), KOPPEN);
    }
}
