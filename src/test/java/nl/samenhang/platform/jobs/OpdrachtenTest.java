package nl.samenhang.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class OpdrachtenTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final StaticMessageSource texts = new StaticMessageSource();

    @Test
    void a_command_gets_the_words_after_its_name() {
        assertThat(run(new Echo(false), "echo", "a", "b")).isEqualTo(2);
    }

    @Test
    void an_unknown_command_is_answered_with_what_there_is() {
        assertThat(run(new Echo(false), "nonsense")).isEqualTo(Opdrachten.NOT_UNDERSTOOD);
        assertThat(said())
                .contains("'nonsense' bestaat niet", "./run echo WOORDEN telt de woorden");
    }

    @Test
    void a_refusal_is_said_as_a_sentence() {
        texts.addMessage("proef.nee", Locale.forLanguageTag("nl-NL"), "Dat kan niet.");
        assertThat(run(new Echo(true), "echo")).isEqualTo(Opdrachten.REFUSED);
        assertThat(said()).contains("Dat kan niet.");
    }

    private int run(Opdracht opdracht, String... words) {
        var print = new PrintStream(output, true, StandardCharsets.UTF_8);
        return new Opdrachten(List.of(opdracht), texts).run(List.of(words), print);
    }

    private String said() {
        return output.toString(StandardCharsets.UTF_8);
    }

    private record Echo(boolean refuses) implements Opdracht {

        @Override
        public String naam() {
            return "echo";
        }

        @Override
        public String uitleg() {
            return "WOORDEN telt de woorden";
        }

        @Override
        public int run(List<String> argumenten) {
            if (refuses) {
                throw new Refusal(Tekst.of("proef.nee"));
            }
            return argumenten.size();
        }
    }
}
