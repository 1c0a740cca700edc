package nl.samenhang.recht.regel;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/**
 * The sentences behind the codes of reasons: for who works here on screen, and for who it is about
 * in the letter. A table with a code that has none is refused.
 */
@Component
public class Redenen {

    private static final String PREFIX = "reden.";
    private static final String BRIEF = ".brief";

    private final Texts texts;

    Redenen(Texts texts) {
        this.texts = texts;
    }

    /** Whether there are sentences for it, on screen and in the letter, in every language. */
    public boolean kent(String code) {
        return texts.hasInAll(PREFIX + code) && texts.hasInAll(PREFIX + code + BRIEF);
    }

    /** What the screen says. */
    public static Tekst scherm(String code) {
        return new Tekst(PREFIX + code, java.util.List.of());
    }

    /** What the letter says to whom it is about. */
    public static Tekst brief(String code) {
        return new Tekst(PREFIX + code + BRIEF, java.util.List.of());
    }
}
