package nl.samenhang.besluit.bezwaar;

import java.time.LocalDate;

/**
 * Somebody objected without saying why, and is asked to (Awb art. 6:6).
 *
 * @param uiterlijk the last day to say it
 */
public record GrondenAsked(Bezwaar bezwaar, LocalDate uiterlijk) {}
