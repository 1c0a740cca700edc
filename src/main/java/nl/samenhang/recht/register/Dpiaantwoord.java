package nl.samenhang.recht.register;

import java.time.Instant;

/**
 * What somebody answered.
 *
 * @param versie the first answer is 1; each correction is a new one
 */
public record Dpiaantwoord(
        Dpiavraag vraag, int versie, String tekst, String doorNaam, Instant op) {}
