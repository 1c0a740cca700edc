package nl.samenhang.werkplek.voorbeeldstad;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** Chance with a seed: the same seed gives the same town. */
final class Toeval {

    private final Random random;
    private long tick;

    Toeval(long zaad) {
        this.random = new Random(zaad);
        this.tick = LocalDate.of(2026, 1, 1).toEpochDay() * 86_400_000L;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T pick(List<T> all, ToDoubleFunction<T> weight) {
        var left = random.nextDouble() * all.stream().mapToDouble(weight).sum();
        for (var one : all) {
            left -= weight.applyAsDouble(one);
            if (left <= 0) {
                return one;
            }
        }
        return all.getLast();
    }

    /** A waiting time in days with this mean in years. */
    long days(double meanYears) {
        return (long) (-Math.log(1 - random.nextDouble()) * meanYears * 365.25);
    }

    /** A factor around one with the given spread, as rates differ between neighbourhoods. */
    double logNormal(double sigma) {
        return Math.exp(sigma * random.nextGaussian());
    }

    LocalDate dayInYear(int jaar) {
        return LocalDate.ofYearDay(jaar, between(1, 365));
    }

    /** A UUID of version 7 whose moment is a counter, so that it too follows from the seed. */
    UUID uuid() {
        tick++;
        var high = (tick << 16) | 0x7000L | random.nextInt(0x1000);
        var low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
