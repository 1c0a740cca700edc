package nl.samenhang.besluit.plaatsing;

import java.time.LocalDate;

/**
 * What one of the two said about how a place fits.
 *
 * @param wie who was spoken with
 */
public record Match(
        Matchpartij partij, Matchantwoord antwoord, String woorden, String wie, LocalDate op) {}
