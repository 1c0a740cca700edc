package nl.samenhang.netwerk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenhang.kernel.Gemeentecode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokengeheimTest {

    @Test
    void a_new_token_is_recognised_with_its_municipality() {
        var nieuw = Tokengeheim.generate(new Gemeentecode("9901"));

        assertThat(Tokengeheim.parse(nieuw.tekst())).contains(nieuw);
        assertThat(nieuw.hash()).hasSize(32);
    }

    @Test
    void no_two_tokens_are_equal() {
        var gemeente = new Gemeentecode("9901");

        assertThat(Tokengeheim.generate(gemeente)).isNotEqualTo(Tokengeheim.generate(gemeente));
    }

    @Test
    void a_token_never_shows_itself_in_a_log_line() {
        var nieuw = Tokengeheim.generate(new Gemeentecode("9901"));

        assertThat(nieuw.toString()).doesNotContain(nieuw.tekst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "samenhang_9901_", "samenhang_99_abc", "Bearer x", "samenhang_9901_é"})
    void other_text_is_no_token(String text) {
        assertThat(Tokengeheim.parse(text)).isEmpty();
    }
}
