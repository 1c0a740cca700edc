package nl.samenhang.regie.aanspreekpunt;

import java.time.LocalDate;
import java.time.Period;

/**
 * How often a family got another contact person in the twelve months before today. A familiar face
 * is what makes help work, so the third change is a matter for the team leader.
 */
public record Continuiteit(int wisselingen) {

    private static final Period WINDOW = Period.ofMonths(12);
    private static final int ALERT_AT = 3;

    /** The first day that counts. */
    static LocalDate windowStart(LocalDate today) {
        return today.minus(WINDOW);
    }

    /** Whether this is too much. */
    public boolean isBroken() {
        return wisselingen >= ALERT_AT;
    }
}
