package nl.samenhang.mensen.dubbel;

import java.util.List;
import java.util.Locale;
import nl.samenhang.kernel.InwonerId;

/**
 * Two persons in a fixed order, so that a pair is the same whoever is named first.
 *
 * @param een the one whose id comes first
 */
public record Paar(InwonerId een, InwonerId ander) {

    /** The pair of these two. */
    public static Paar of(InwonerId a, InwonerId b) {
        return text(a).compareTo(text(b)) <= 0 ? new Paar(a, b) : new Paar(b, a);
    }

    /** Both. */
    public List<InwonerId> beide() {
        return List.of(een, ander);
    }

    /** As PostgreSQL orders them: by their bytes, where Java looks at a sign. */
    private static String text(InwonerId id) {
        return id.toString().toLowerCase(Locale.ROOT);
    }
}
