package nl.samenhang.mensen.inwoner.brp;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Geboortedatum;

/** Dates of the register, of which parts or the whole may be unknown (zeroes). */
final class Datums {

    private Datums() {}

    static boolean isUnknown(String text) {
        return text.isEmpty() || text.startsWith("0000");
    }

    /** Neither unknown nor a date that can be, such as 30 February. */
    static boolean isImpossible(String text) {
        return !isUnknown(text) && Geboortedatum.parse(text).isEmpty();
    }

    /** The first day that it can have been; empty when unknown. */
    static Optional<LocalDate> first(String text) {
        return Geboortedatum.parse(text).map(Geboortedatum::eerste);
    }
}
