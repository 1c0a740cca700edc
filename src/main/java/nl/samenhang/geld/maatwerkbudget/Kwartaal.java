package nl.samenhang.geld.maatwerkbudget;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Three months of a year, written as 2026-4.
 *
 * @param nummer 1 to 4
 */
public record Kwartaal(int jaar, int nummer) {

    private static final Pattern GESCHREVEN = Pattern.compile("(20\\d{2})-([1-4])");
    private static final int MAANDEN = 3;

    public static Kwartaal of(LocalDate dag) {
        return new Kwartaal(dag.getYear(), dag.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Reads 2026-4; empty when it is not written so. */
    public static Optional<Kwartaal> parse(String text) {
        var found = GESCHREVEN.matcher(text);
        return found.matches()
                ? Optional.of(
                        new Kwartaal(
                                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    public LocalDate van() {
        return LocalDate.of(jaar, (nummer - 1) * MAANDEN + 1, 1);
    }

    /** The first day after it. */
    public LocalDate tot() {
        return van().plusMonths(MAANDEN);
    }

    public Kwartaal vorige() {
        return of(van().minusDays(1));
    }

    @Override
    public String toString() {
        return jaar + "-" + nummer;
    }
}
