package nl.samenhang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BsnTest {

    /** 111222333 by hand: 9+8+7 + 2(6+5+4) + 3(3+2) - 3 = 24 + 30 + 15 - 3 = 66 = 6 x 11. */
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    invoer,        geldig
                    111222333,     true
                    999900006,     true
                    999900018,     true
                    9999.00.031,   true
                    999900007,     false
                    111222334,     false
                    000000000,     false
                    12345,         false
                    9999000060,    false
                    99990000a,     false
                    """)
    void the_eleven_test_decides_what_is_a_bsn(String invoer, boolean geldig) {
        assertThat(Bsn.parse(invoer).isPresent()).isEqualTo(geldig);
    }

    @Test
    void its_text_form_never_shows_the_number() {
        assertThat(new Bsn("999900006").toString()).isEqualTo("*****06");
    }

    @Test
    void the_message_of_a_refused_number_does_not_repeat_it() {
        assertThatThrownBy(() -> new Bsn("999900007"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("9999");
    }
}
