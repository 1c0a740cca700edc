package nl.samenhang.werkplek.tijdlijn;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Positie;
import nl.samenhang.kernel.Tekst;

/**
 * One line of the timeline.
 *
 * @param actorNaam who caused it
 */
public record Gebeurtenisregel(
        UUID id,
        Optional<GezinId> gezin,
        Instant moment,
        Onderwerp onderwerp,
        Tekst tekst,
        String actorNaam) {

    /** Where the line stands in the timeline. */
    public Positie positie() {
        return new Positie(moment, id);
    }
}
