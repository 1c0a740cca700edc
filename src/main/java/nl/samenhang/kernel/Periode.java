package nl.samenhang.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A half-open period of whole days.
 *
 * @param van the first day
 * @param tot the first day that is no longer part of it; empty while it lasts
 */
public record Periode(LocalDate van, Optional<LocalDate> tot) {

    public Periode {
        if (tot.isPresent() && tot.get().isBefore(van)) {
            throw new IllegalArgumentException("A period cannot end before it starts");
        }
    }

    public static Periode from(LocalDate van) {
        return new Periode(van, Optional.empty());
    }

    public static Periode between(LocalDate van, LocalDate tot) {
        return new Periode(van, Optional.of(tot));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(van) && tot.map(day::isBefore).orElse(true);
    }

    /** Whether no day is part of it. */
    public boolean isEmpty() {
        return tot.filter(van::equals).isPresent();
    }

    public boolean overlaps(Periode other) {
        return !isEmpty()
                && !other.isEmpty()
                && other.tot.map(van::isBefore).orElse(true)
                && tot.map(other.van::isBefore).orElse(true);
    }
}
