package nl.samenhang.recht.regel;

import nl.samenhang.recht.regel.tabel.Rijkiezer;

/**
 * The table that counts for a municipality on a day.
 *
 * @param dmn its text, word for word
 */
public record Geldend(Regelversie versie, Rijkiezer kiezer, String dmn) {}
