package nl.samenhang.recht.regel.tabel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** One test of a condition: a value, or a stretch of numbers. */
public sealed interface Deel {

    /** Whether the value passes. */
    boolean bevat(Object waarde);

    /** The numbers at which the answer may change. */
    Stream<BigDecimal> grenzen();

    /** Exactly this value. */
    record Gelijk(Object waarde) implements Deel {

        @Override
        public boolean bevat(Object andere) {
            return waarde instanceof BigDecimal een && andere instanceof BigDecimal ander
                    ? een.compareTo(ander) == 0
                    : waarde.equals(andere);
        }

        @Override
        public Stream<BigDecimal> grenzen() {
            return waarde instanceof BigDecimal getal ? Stream.of(getal) : Stream.empty();
        }
    }

    /**
     * A stretch of numbers.
     *
     * @param van the lower end; empty when there is none
     * @param vanMee whether the lower end belongs to it
     */
    record Traject(
            Optional<BigDecimal> van, boolean vanMee, Optional<BigDecimal> tot, boolean totMee)
            implements Deel {

        @Override
        public boolean bevat(Object waarde) {
            return waarde instanceof BigDecimal getal
                    && van.map(v -> getal.compareTo(v) > (vanMee ? -1 : 0)).orElse(true)
                    && tot.map(t -> getal.compareTo(t) < (totMee ? 1 : 0)).orElse(true);
        }

        @Override
        public Stream<BigDecimal> grenzen() {
            return Stream.concat(van.stream(), tot.stream());
        }
    }
}
