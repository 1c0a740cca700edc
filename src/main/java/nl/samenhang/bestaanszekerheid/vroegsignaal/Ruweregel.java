package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.function.Supplier;

/**
 * A line as it came, before it is judged.
 *
 * @param nummer as whoever sent it counts
 * @param waarden its values; fails with the rule when the line has not the form of the others
 */
record Ruweregel(int nummer, String tekst, Supplier<Kolommen.Waarden> waarden) {}
