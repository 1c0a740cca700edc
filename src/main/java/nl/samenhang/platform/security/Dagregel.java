package nl.samenhang.platform.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Positie;

/**
 * The lines of one day in which the same person did the same with somebody's data for the same
 * reason (NEN 7513: a client may get similar lines of one day merged).
 *
 * @param onderwerpen of what kind the things were that were looked at or changed
 * @param noodknop whether the emergency button was the only way in
 * @param keren how many lines those are
 * @param laatste the newest of them
 */
public record Dagregel(
        LocalDate dag,
        UUID actor,
        String actorNaam,
        String rol,
        Optional<String> organisatie,
        Handeling handeling,
        String doel,
        boolean noodknop,
        List<String> onderwerpen,
        int keren,
        Instant laatste,
        UUID laatsteRegel) {

    /** Where the next page begins. */
    public Positie positie() {
        return new Positie(laatste, laatsteRegel);
    }

    /** Somebody who did something, to choose from. */
    public record Actor(UUID id, String naam) {}
}
