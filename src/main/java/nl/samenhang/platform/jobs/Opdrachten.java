package nl.samenhang.platform.jobs;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.samenhang.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the {@link Opdracht} an operator means and answers in words. */
@Component
class Opdrachten {

    static final int NOT_UNDERSTOOD = 2;
    static final int REFUSED = 1;

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final List<Opdracht> opdrachten;
    private final MessageSource texts;

    Opdrachten(List<Opdracht> opdrachten, MessageSource texts) {
        this.opdrachten = opdrachten.stream().sorted(Comparator.comparing(Opdracht::naam)).toList();
        this.texts = texts;
    }

    /** Runs the command named by the first word; the rest are its arguments. */
    int run(List<String> words, PrintStream output) {
        var found = opdrachten.stream().filter(o -> o.naam().equals(words.getFirst())).findFirst();
        if (found.isEmpty()) {
            explain(words.getFirst(), output);
            return NOT_UNDERSTOOD;
        }
        try {
            return found.get().run(words.subList(1, words.size()));
        } catch (Refusal refusal) {
            var reason = refusal.reason();
            output.println(
                    texts.getMessage(
                            reason.sleutel(),
                            reason.argumenten().toArray(),
                            reason.sleutel(),
                            DUTCH));
            return REFUSED;
        }
    }

    private void explain(String word, PrintStream output) {
        output.println("De opdracht '" + word + "' bestaat niet. Dit kan wel:");
        output.println("  ./run");
        opdrachten.forEach(o -> output.println("  ./run " + o.naam() + " " + o.uitleg()));
    }
}
