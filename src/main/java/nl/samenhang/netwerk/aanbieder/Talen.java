package nl.samenhang.netwerk.aanbieder;

import java.util.Collection;
import java.util.List;

/**
 * The languages in which help can be given, by their codes of ISO 639: of two letters where there
 * is one, and of three for Dutch sign language. {@code aanbieder.taal.<code>} is the name.
 */
public final class Talen {

    /** In the order in which a screen shows them: the most asked first. */
    public static final List<String> ALLE =
            List.of(
                    "nl", "ar", "en", "tr", "pl", "uk", "ti", "fa", "so", "fr", "es", "de", "ru",
                    "zh", "ku", "dse");

    private Talen() {}

    /** Whether all of these are codes that we know. */
    static boolean areKnown(Collection<String> codes) {
        return ALLE.containsAll(codes);
    }
}
