package nl.samenhang.platform.notification;

import java.time.Instant;
import java.util.Optional;
import nl.samenhang.platform.document.DocumentId;

/**
 * A message as the file shows it: never with the address.
 *
 * @param document the letter as PDF, once it is made
 */
public record Verzending(
        VerzendingId id,
        Kanaal kanaal,
        Verzendstatus status,
        String titel,
        String ontvanger,
        boolean geheim,
        Optional<DocumentId> document,
        Instant aangemaakt,
        Optional<Instant> verzonden) {}
