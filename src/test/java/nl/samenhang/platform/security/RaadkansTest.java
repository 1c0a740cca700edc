package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaadkansTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd1234",
                "qwertyuiop12",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "123456789012",
                "1q2w3e4r5t6y",
                "samenhang2026",
                "Wachtwoord2026!",
                "samenstad2026",
                "jansen123456"
            })
    void what_is_known_or_built_from_a_known_word_is_easy(String wachtwoord) {
        assertThat(Raadkans.isEasy(wachtwoord, "y.jansen", "Gemeente Samenstad")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier groene fietsen",
                "drie gele fietsen",
                "een heel ander woord",
                "kT9-vosmelk-raam"
            })
    void a_short_sentence_or_a_generated_one_is_not(String wachtwoord) {
        assertThat(Raadkans.isEasy(wachtwoord, "y.jansen", "Gemeente Samenstad")).isFalse();
    }
}
