package nl.samenhang.regie.gezinsplan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A binding agreement with a partner. It is reminded of before its day, and goes to the area team
 * when the day has passed.
 */
public record Afspraak(
        AfspraakId id,
        Partij wie,
        String wat,
        LocalDate uiterlijk,
        LocalDate herinnerenOp,
        Status status,
        Optional<LocalDate> opgeschaaldOp) {

    /** Where an agreement stands. */
    public enum Status {
        OPEN,
        NAGEKOMEN,
        /** No longer needed, for both sides. */
        VERVALLEN
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && uiterlijk.isBefore(today);
    }
}
