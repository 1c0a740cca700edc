package nl.samenhang.bestaanszekerheid.doorrekening;

import java.math.BigDecimal;

/**
 * What a variant makes of a number.
 *
 * @param straks a whole number: finer steps could be used to look for one household
 */
public record Wijziging(Knop knop, int straks) {

    BigDecimal waarde() {
        return BigDecimal.valueOf(straks);
    }
}
