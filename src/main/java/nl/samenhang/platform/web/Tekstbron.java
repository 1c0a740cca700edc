package nl.samenhang.platform.web;

import java.util.Optional;

/**
 * Sentences that no bundle has because a municipality writes them while the house runs, such as the
 * name of a scheme of its own.
 */
public interface Tekstbron {

    /**
     * The sentence, to be shown as it is.
     *
     * @param taal the language, such as {@code nl}
     * @return empty when the key is none of this source
     */
    Optional<String> find(String sleutel, String taal);
}
