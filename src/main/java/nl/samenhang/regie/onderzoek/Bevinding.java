package nl.samenhang.regie.onderzoek;

import java.util.UUID;

/**
 * A fact, or what somebody thinks.
 *
 * @param bron where it was seen, or whose opinion it is
 */
public record Bevinding(UUID id, Soort soort, String tekst, String bron) {

    /** Facts and opinions stand apart. */
    public enum Soort {
        FEIT,
        MENING
    }
}
