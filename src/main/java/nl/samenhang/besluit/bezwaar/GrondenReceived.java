package nl.samenhang.besluit.bezwaar;

import java.time.LocalDate;

/**
 * Somebody who objected says why.
 *
 * @param dag the day on which that came
 */
public record GrondenReceived(Bezwaar bezwaar, LocalDate dag) {}
