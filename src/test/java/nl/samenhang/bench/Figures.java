package nl.samenhang.bench;

import java.util.Arrays;
import java.util.Locale;

/** Prints what a benchmark found, in the one form that {@code ./bench} promises. */
final class Figures {

    private Figures() {}

    /** One figure beside its reference, which was measured in the same run. */
    static void print(String name, double value, String unit, double reference) {
        System.out.printf(
                Locale.ROOT,
                "figure %s %.2f %s reference %.2f ratio %.2f%n",
                name,
                value,
                unit,
                reference,
                reference == 0 ? Double.NaN : value / reference);
    }

    /**
     * The middle, the slow twentieth and the slow hundredth of a load, each beside the reference's.
     */
    static void printPercentiles(String name, long[] nanos, long[] reference) {
        for (var percent : new int[] {50, 95, 99}) {
            print(name + "-p" + percent, millis(nanos, percent), "ms", millis(reference, percent));
        }
    }

    /** The value below which the given share of measurements lies, in milliseconds. */
    static double millis(long[] nanos, int percent) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        var index = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }
}
