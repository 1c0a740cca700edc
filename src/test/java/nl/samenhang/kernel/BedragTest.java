package nl.samenhang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedragTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    389          | 38900     | € 389,00
                    389,50       | 38950     | € 389,50
                    € 1.250      | 125000    | € 1.250,00
                    1250,-       | 125000    | € 1.250,00
                    EUR 21,80    | 2180      | € 21,80
                    €1.234.567,89| 123456789 | € 1.234.567,89
                    0,05         | 5         | € 0,05
                    """)
    void an_amount_is_read_as_people_write_it(String text, long centen, String shown) {
        assertThat(Bedrag.of(text))
                .isEqualTo(new Bedrag(centen))
                .hasToString(shown.replace(' ', '\u00a0'));
        assertThat(Bedrag.of(shown)).isEqualTo(new Bedrag(centen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1.25", "1,5", "12.34", "389.50", "veel", "1e3", "1,234.00"})
    void what_could_mean_something_else_is_refused(String text) {
        assertThatThrownBy(() -> Bedrag.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_amount_is_never_negative() {
        assertThatThrownBy(() -> new Bedrag(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
