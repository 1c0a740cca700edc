package nl.samenhang.platform.security;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Positie;

/**
 * One line of the processing log.
 *
 * @param doel the key of the purpose in the register of processing
 * @param onderwerpSoort what was looked at, such as {@code gezin} or {@code melding}
 */
public record Logregel(
        UUID id,
        Instant moment,
        UUID actor,
        String actorNaam,
        String rol,
        String doel,
        Handeling handeling,
        String onderwerpSoort,
        Optional<UUID> onderwerpId,
        Optional<UUID> inwoner) {

    /** Where the line stands in the log. */
    public Positie positie() {
        return new Positie(moment, id);
    }
}
