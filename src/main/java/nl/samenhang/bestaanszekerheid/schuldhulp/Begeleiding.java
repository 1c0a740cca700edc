package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who stands beside the household in money matters.
 *
 * @param tot the last day, once it is over
 * @param advies what we advised the court or the household; may be empty
 */
public record Begeleiding(
        UUID id, Soort soort, String wie, LocalDate van, Optional<LocalDate> tot, String advies) {

    /** As the information model of municipalities names them, and a buddy. */
    public enum Soort {
        BUDGETCOACHING,
        BUDGETBEHEER,
        BESCHERMINGSBEWIND,
        LANGE_TERMIJN,
        BUDGETBEGELEIDING,
        MAATJE
    }
}
