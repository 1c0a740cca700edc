package nl.samenhang.veiligheid.groepsaanpak;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who may see a group, by name.
 *
 * @param actor the employee, also one of a partner who works here
 * @param politiegegevens whether lines of the police are among it
 * @param tot the first day on which the admission is over
 */
public record Toegelatene(
        UUID actor, String naam, String organisatie, boolean politiegegevens, LocalDate tot) {}
