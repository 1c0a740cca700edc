package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;

/**
 * All that a partner hears about its signal: whether there was contact, whether help was accepted
 * and whether there is an arrangement. Never what was said, and nothing of other partners.
 */
public record Terugkoppeling(
        String klantnummer, LocalDate signaaldatum, Stand contact, boolean hulp, boolean regeling) {

    /** How far it is. */
    public enum Stand {
        JA,
        NEE,
        BEZIG
    }
}
