package nl.samenhang.platform.notification;

import java.time.Instant;
import java.util.List;

/** A message that waits for a decision, with its words. */
public record Tegengehouden(
        VerzendingId id,
        Kanaal kanaal,
        String titel,
        List<String> alineas,
        String ontvanger,
        Instant aangemaakt) {}
