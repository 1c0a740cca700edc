package nl.samenhang.veiligheid.groepsaanpak;

import java.time.LocalDate;

/**
 * A group at one place.
 *
 * @param eindigtOp the first day on which it is gone, with everything in it
 */
public record Groep(
        GroepId id, String naam, String plek, LocalDate begonnenOp, LocalDate eindigtOp) {}
