package nl.samenhang.besluit.plaatsing;

import java.time.LocalDate;

/**
 * What somebody said about how a place fits.
 *
 * @param wie who says it
 * @param zelf whether it was written under the own log-in, and not by an employee who asked
 */
public record Match(
        Matchpartij partij,
        Matchantwoord antwoord,
        String woorden,
        String wie,
        LocalDate op,
        boolean zelf) {}
