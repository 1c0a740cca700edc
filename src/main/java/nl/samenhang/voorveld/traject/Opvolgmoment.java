package nl.samenhang.voorveld.traject;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A moment, some months later, on which is asked how it is now.
 *
 * @param maanden after what the programme counts from
 * @param vervallen whether it is not asked any more, because the track stopped
 */
public record Opvolgmoment(
        int maanden, LocalDate op, Optional<Antwoord> antwoord, boolean vervallen) {

    /** What came out. */
    public record Antwoord(boolean ja, LocalDate op, String toelichting) {}

    public boolean isOpen() {
        return antwoord.isEmpty() && !vervallen;
    }
}
