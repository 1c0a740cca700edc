package nl.samenhang.bestaanszekerheid.vroegsignaal;

import nl.samenhang.kernel.Telling;

/**
 * One number of a month.
 *
 * @param deel of which part of the report, such as {@code SOORT}
 * @param code what was counted, such as {@code HUUR}
 */
public record Maandcijfer(Deel deel, String code, Telling aantal) {

    /** The parts of the report, in their order. */
    public enum Deel {
        /** Signals by what they are about. */
        SOORT,
        /** Cases by priority. */
        PRIORITEIT,
        /** Crises by whether somebody sought contact in time. */
        CRISIS,
        /** Cases by how they ended. */
        RESULTAAT
    }
}
