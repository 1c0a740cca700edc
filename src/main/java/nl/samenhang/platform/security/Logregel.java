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
 * @param gezin the file that was opened for it
 * @param noodknop whether the emergency button was the only way into that file
 * @param organisatie for whom the actor works, when that is not the municipality itself
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
        Optional<UUID> inwoner,
        Optional<UUID> gezin,
        boolean noodknop,
        Optional<String> organisatie) {

    /** The kind of thing it is about, without which one or what was decided. */
    public String onderwerp() {
        return onderwerpSoort.replaceFirst("^(gemeente|beheerverzoek)-.*", "$1");
    }

    /** Where the line stands in the log. */
    public Positie positie() {
        return new Positie(moment, id);
    }
}
