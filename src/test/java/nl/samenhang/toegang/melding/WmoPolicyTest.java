package nl.samenhang.toegang.melding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.samenhang.kernel.Levensdomein;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WmoPolicyTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    melder       | domein         | antwoord
                    ZELF         | HUISHOUDEN     | JA
                    FAMILIE      | ZELFZORG       | JA
                    GEZINSLID    | TIJDSBESTEDING | JA
                    ZELF         | FINANCIEN      | ONBEKEND
                    BUUR         | HUISHOUDEN     | ONBEKEND
                    PROFESSIONAL | ZELFZORG       | ONBEKEND
                    """)
    void only_who_asks_support_for_the_own_circle_starts_the_clocks_at_once(
            Melderrol melder, Levensdomein domein, WmoVraag antwoord) {
        assertThat(WmoPolicy.judge(melder, Set.of(domein))).isEqualTo(antwoord);
    }
}
