package nl.samenhang.bestaanszekerheid.doorrekening;

import nl.samenhang.bestaanszekerheid.regeling.Recht;

/**
 * What a scheme says of a stretch of households, to be used again for the next stretch.
 *
 * <p>{@code recht} is the number of the {@link Recht}. {@code bedrag} is in eurocent: what it gives
 * in a year; of special assistance what the household pays itself in a year; of a scheme for
 * children how many of them have a right.
 */
final class Blok {

    static final int GROOTTE = 4096;

    final byte[] recht = new byte[GROOTTE];
    final int[] bedrag = new int[GROOTTE];
    long[] bits = new long[GROOTTE];

    /** Room for so many children. */
    long[] bits(int aantal) {
        if (bits.length < aantal) {
            bits = new long[aantal];
        }
        return bits;
    }

    boolean isJa(int plek) {
        return recht[plek] == Recht.JA.ordinal();
    }
}
