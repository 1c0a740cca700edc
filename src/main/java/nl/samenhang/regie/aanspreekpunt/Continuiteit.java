package nl.samenhang.regie.aanspreekpunt;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;

/**
 * How often a family got another contact person in the twelve months before today. A familiar face
 * is what makes help work, so the third change is a matter for the team leader.
 */
public record Continuiteit(int wisselingen) {

    private static final Period WINDOW = Period.ofMonths(12);
    private static final int ALERT_AT = 3;

    /** Counts the changes after the same day of last year. */
    static Continuiteit of(Collection<Aanspreekpunt> history, LocalDate today) {
        var vanaf = today.minus(WINDOW);
        var recent =
                history.stream()
                        .filter(a -> a.wisseling() && a.periode().van().isAfter(vanaf))
                        .count();
        return new Continuiteit(Math.toIntExact(recent));
    }

    /** Whether this is too much. */
    public boolean isBroken() {
        return wisselingen >= ALERT_AT;
    }
}
