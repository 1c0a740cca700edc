package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.besluit.aanvraag.AanvraagId;

/**
 * What a household wants decided.
 *
 * @param regelingen the schemes, by their tables
 * @param op the day on which it was asked: the clocks start then
 * @param aanvraag the application that it became; empty as long as nobody took it in
 */
public record Rechtenverzoek(Set<String> regelingen, LocalDate op, Optional<AanvraagId> aanvraag) {}
