package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What may be shown of an area; empty is too few to show.
 *
 * @param gebied the four digits of the postcode; nothing for the whole municipality
 * @param nu how many households have a right to it by the rules that count
 * @param straks how many by the variant
 * @param kostenNu in eurocent a year; also empty when nobody said what one costs
 */
public record Gebiedscijfer(
        String gebied,
        OptionalInt huishoudens,
        OptionalInt nu,
        OptionalInt straks,
        OptionalInt erbij,
        OptionalInt eraf,
        OptionalLong kostenNu,
        OptionalLong kostenStraks) {

    /** Of the whole municipality. */
    static final String HEEL = "";

    public boolean isHeel() {
        return gebied.equals(HEEL);
    }
}
