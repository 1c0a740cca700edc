package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.samenhang.kernel.Telling;

/**
 * How debt arrangements of one term went, counted last night; shown in fives, and not at all for
 * fewer than ten.
 *
 * @param naEenJaar of how many who completed it a year has passed
 * @param terug how many of those asked for help again within that year
 */
public record Cohort(
        int maanden,
        LocalDate dag,
        int begonnen,
        int geslaagd,
        int gestopt,
        int naEenJaar,
        int terug) {

    /** How many arrangements are over. */
    public Telling afgelopen() {
        return new Telling(geslaagd + gestopt);
    }

    public Telling alle() {
        return new Telling(begonnen);
    }

    /** Which part of what is over was completed. */
    public OptionalInt procentGeslaagd() {
        return afgelopen().procent(geslaagd);
    }

    public OptionalInt procentGestopt() {
        return afgelopen().procent(gestopt);
    }

    public OptionalInt procentTerug() {
        return new Telling(naEenJaar).procent(terug);
    }
}
