package nl.samenhang.werkplek.natie;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance and identifiers of one part: the same seed and part give the same people. */
final class Kans {

    private static final int IDS_PER_TICK = 4096;
    private static final int TICKS_PER_PART = 1024;
    private static final double DAYS_IN_YEAR = 365.25;

    private final SplittableRandom random;
    private final long begin;
    private int given;

    Kans(long zaad, int stuk, LocalDate dag) {
        random = new SplittableRandom(zaad * 1_000_003 + stuk);
        begin = dag.minusYears(1).toEpochDay() * 86_400_000L + (long) stuk * TICKS_PER_PART;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low >= high ? low : random.nextInt(low, high + 1);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    double fraction() {
        return random.nextDouble();
    }

    /** A waiting time in days with this mean in years. */
    long days(double meanYears) {
        return (long) (-Math.log(1 - random.nextDouble()) * meanYears * DAYS_IN_YEAR);
    }

    /** A factor around one with the given spread, as rates differ between neighbourhoods. */
    double logNormal(double sigma) {
        return Math.exp(sigma * random.nextGaussian());
    }

    /** Grows within a municipality, so that keys are stored in their order (UUID version 7). */
    UUID id() {
        var tick = begin + given / IDS_PER_TICK;
        var high = (tick << 16) | 0x7000L | (given % IDS_PER_TICK);
        given++;
        return new UUID(high, (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
