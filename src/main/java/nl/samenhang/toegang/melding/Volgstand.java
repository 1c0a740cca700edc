package nl.samenhang.toegang.melding;

import java.time.Instant;

/**
 * All that a reporter hears about a melding: that it was taken up, never what it led to.
 *
 * @param aanspreekpuntBekend whether the gezin knows its contact person
 */
public record Volgstand(
        String referentie, Instant ontvangen, Meldingstatus status, boolean aanspreekpuntBekend) {}
