package nl.samenhang.mensen.dubbel;

import java.util.List;
import nl.samenhang.kernel.Tekst;

/**
 * What stands in the way of a merge: a refusal, or a question that somebody has to answer.
 *
 * @param code a word that names it, such as {@code twee-bsn}
 */
public record Bezwaar(String code, boolean weigering, List<String> argumenten) {

    static Bezwaar refusal(String code, String... argumenten) {
        return new Bezwaar(code, true, List.of(argumenten));
    }

    static Bezwaar question(String code, String... argumenten) {
        return new Bezwaar(code, false, List.of(argumenten));
    }

    /** The sentence for who merges. */
    public Tekst zin() {
        return new Tekst((weigering ? "dubbel.weigering." : "dubbel.vraag.") + code, argumenten);
    }
}
