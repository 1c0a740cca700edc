package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Telling;

/**
 * Makes numbers fit to be shown, so that they tell of areas and never of a household (UAVG art.
 * 24).
 *
 * <p>Fewer than {@value Telling#KLEINST} are not shown, nor when fewer than so many are left over:
 * then all of an area would be known. What is shown lies up to four beside the truth and is rounded
 * to {@value Telling#STAP}. How far beside follows from who is counted: the same households always
 * give the same number, and one household more or less gives another draw, so that two variants
 * beside each other say nothing of that one. Money follows the number shown.
 */
final class Afscherming {

    /** Of a sum of money no household may have more than this part, in per cents. */
    private static final int DOMINANT = 70;

    private static final int HONDERD = 100;

    /** Money is rounded to this, in eurocent. */
    static final long GELDSTAP = 50_000;

    /** Two draws of nought to four, less four. */
    private static final int TREKKING = 5;

    private Afscherming() {}

    /** Spreads a number over all numbers, always the same way (splitmix64). */
    static long mix(long waarde) {
        var z = waarde + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /**
     * A number of households.
     *
     * @param sleutels the keys of those counted, added up
     * @param van of how many they are a part
     */
    static OptionalInt aantal(long ruw, long sleutels, long van) {
        if (ruw < Telling.KLEINST || van - ruw < Telling.KLEINST) {
            return OptionalInt.empty();
        }
        var beside = Math.toIntExact(ruw) + beside(sleutels);
        return new Telling(Math.max(0, beside)).afgerond();
    }

    private static int beside(long sleutels) {
        var draw = mix(sleutels);
        return Math.floorMod(draw, TREKKING)
                + Math.floorMod(draw >>> 32, TREKKING)
                - (TREKKING - 1);
    }

    /** A sum of money for the number that is shown; empty when that is not, or one has most. */
    static OptionalLong geld(long som, long hoogste, long ruw, OptionalInt getoond) {
        if (getoond.isEmpty() || hoogste * HONDERD > som * DOMINANT) {
            return OptionalLong.empty();
        }
        var naarRato = (double) som / ruw * getoond.getAsInt();
        return OptionalLong.of(Math.round(naarRato / GELDSTAP) * GELDSTAP);
    }

    /**
     * Hides further numbers of a row of areas of which the sum is shown: one that is hidden alone,
     * or some that are fewer than ten together, could be found by taking the others off.
     *
     * @param ruw the exact numbers
     * @return which may be shown
     */
    static List<Boolean> secondary(List<Long> ruw, List<Boolean> getoond) {
        var result = new ArrayList<>(getoond);
        while (true) {
            var verborgen =
                    IntStream.range(0, ruw.size()).filter(i -> !result.get(i)).boxed().toList();
            var samen = verborgen.stream().mapToLong(ruw::get).sum();
            var kleinste =
                    IntStream.range(0, ruw.size())
                            .filter(result::get)
                            .boxed()
                            .min(Comparator.comparing(ruw::get));
            var genoeg = verborgen.isEmpty() || verborgen.size() > 1 && samen >= Telling.KLEINST;
            if (genoeg || kleinste.isEmpty()) {
                return List.copyOf(result);
            }
            result.set(kleinste.get(), false);
        }
    }
}
