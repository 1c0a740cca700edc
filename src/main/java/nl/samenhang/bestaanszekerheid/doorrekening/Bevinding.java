package nl.samenhang.bestaanszekerheid.doorrekening;

/**
 * Why a line was refused.
 *
 * @param regel its number in the file, the header counted
 * @param kolom which column; empty for the line as a whole
 */
public record Bevinding(int regel, String kolom, Code code) {

    /** By which rule. */
    public enum Code {
        /** More or fewer values than columns. */
        KOLOMMEN,
        LEEG,
        /** The key stood in an earlier line. */
        DUBBEL,
        /** No four digits of a postcode. */
        GEBIED,
        /** None of the codes of the column. */
        KEUZE,
        /** No number, or one with more than two decimals. */
        GETAL,
        /** A number that cannot be: below nought or far too high. */
        BEREIK,
        /** Ages that cannot be read, are 18 or more, or are too many. */
        KINDEREN
    }

    /** A line that cannot be taken in. */
    static final class Weigering extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String kolom;
        private final Code code;

        Weigering(String kolom, Code code) {
            super(code.name(), null, false, false);
            this.kolom = kolom;
            this.code = code;
        }

        Bevinding at(int regel) {
            return new Bevinding(regel, kolom, code);
        }
    }
}
