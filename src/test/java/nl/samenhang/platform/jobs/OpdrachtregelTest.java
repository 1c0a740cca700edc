package nl.samenhang.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class OpdrachtregelTest {

    @Test
    void without_a_command_pages_are_served_whatever_is_set() {
        assertThat(Opdrachtregel.words()).isEmpty();
        assertThat(Opdrachtregel.words("--server.port=8081")).isEmpty();
        assertThat(Opdrachtregel.words("--spring.config.import=x", "--debug")).isEmpty();
    }

    @Test
    void options_of_a_command_are_its_own_and_settings_are_those_of_the_application() {
        assertThat(Opdrachtregel.words("natie", "--inwoners", "1000", "--server.port=1"))
                .containsExactly("natie", "--inwoners", "1000");
        assertThat(Opdrachtregel.settings("natie", "--inwoners", "1000", "--server.port=1"))
                .contains("--server.port=1", "--samenhang.db.join=true")
                .doesNotContain("--inwoners");
    }

    @Test
    void a_data_folder_after_any_command_is_the_one_that_is_used() {
        assertThat(Opdrachtregel.settings("natie", "--data", "/tmp/land"))
                .contains("--samenhang.db.data=/tmp/land");
    }

    @Test
    void a_command_that_breaks_off_answers_with_a_number_instead_of_leaving_the_process_running() {
        var opdrachten = new Opdrachten(List.of(new Broken()), new StaticMessageSource());
        assertThat(Opdrachtregel.run(opdrachten, List.of("kapot"))).isEqualTo(3);
        assertThat(Opdrachtregel.run(opdrachten, List.of("onbekend")))
                .isEqualTo(Opdrachten.NOT_UNDERSTOOD);
    }

    private static final class Broken implements Opdracht {

        @Override
        public String naam() {
            return "kapot";
        }

        @Override
        public String uitleg() {
            return "breekt af";
        }

        @Override
        public int run(List<String> argumenten) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
