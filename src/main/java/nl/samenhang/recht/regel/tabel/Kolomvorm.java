package nl.samenhang.recht.regel.tabel;

import java.util.Arrays;
import java.util.List;

/** How the values of one input stand in a column, one for each line. */
public sealed interface Kolomvorm {

    /**
     * Whole numbers: the value times ten for each decimal. The whole of it lies between these two.
     *
     * @param decimalen how many decimals the value has
     */
    record Getal(int decimalen, int van, int tot) implements Kolomvorm {}

    /** The place of the code in this list. */
    record Codes(List<String> codes) implements Kolomvorm {

        /** More do not fit in the byte of a line. */
        static final int MEESTE = 128;

        public Codes {
            codes = List.copyOf(codes);
            if (codes.size() > MEESTE) {
                throw new IllegalArgumentException("Too many codes for a column");
            }
        }

        /** The names of an enum in their order, so that a line holds the ordinal. */
        public static Codes of(Enum<?>[] waarden) {
            return new Codes(Arrays.stream(waarden).map(Enum::name).toList());
        }
    }

    /** Nought for no, one for yes. */
    record Janee() implements Kolomvorm {}
}
