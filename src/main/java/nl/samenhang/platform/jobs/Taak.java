package nl.samenhang.platform.jobs;

import java.time.Instant;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/**
 * A piece of long work, for the one who waits for it and may come back later.
 *
 * @param soort which {@link Taakuitvoerder} does it
 * @param invoer what it works on, in the words of its uitvoerder, such as the id of a kept file
 * @param gedaan how many it has done; after a crash it goes on from here
 * @param totaal how many there are, when that is known
 * @param geweigerd how many of those done were not accepted
 * @param uitkomst what came of it, once it has ended
 */
public record Taak(
        TaakId id,
        String soort,
        Tekst omschrijving,
        String invoer,
        Taakstatus status,
        long gedaan,
        Optional<Long> totaal,
        long geweigerd,
        Optional<Tekst> uitkomst,
        Instant begonnen,
        Optional<Instant> klaar) {

    /** How far it is, from 0 to 100; empty when the total is not known. */
    public Optional<Integer> percentage() {
        return totaal.filter(t -> t > 0).map(t -> (int) Math.min(100, gedaan * 100 / t));
    }

    /** Whether nothing more will happen. */
    public boolean isEnded() {
        return status == Taakstatus.KLAAR || status == Taakstatus.MISLUKT;
    }
}
