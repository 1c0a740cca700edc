package nl.samenhang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.format.support.DefaultFormattingConversionService;

class IdLezerTest {

    private final DefaultFormattingConversionService lezer =
            new DefaultFormattingConversionService();

    IdLezerTest() {
        lezer.addConverter(new IdLezer());
    }

    @Test
    void nobody_chosen_is_nobody_so_that_the_form_can_ask_for_a_choice() {
        assertThat(lezer.convert("", MedewerkerId.class)).isNull();
        assertThat(lezer.convert(" ", GezinId.class)).isNull();
    }

    @Test
    void who_was_chosen_is_read_as_what_it_is() {
        var wie = MedewerkerId.next();
        assertThat(lezer.convert(wie.toString(), MedewerkerId.class)).isEqualTo(wie);
    }

    @Test
    void what_is_no_id_is_refused() {
        assertThatThrownBy(() -> lezer.convert("yusuf", MedewerkerId.class))
                .isInstanceOf(ConversionFailedException.class);
    }
}
