package nl.samenhang.platform.database;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.samenhang.kernel.GezinId;

/**
 * By what the lines in the processing log of one piece of work are found together: a request, a job
 * or a command (Logboek dataverwerkingen: trace).
 */
public final class Spoor {

    /**
     * By what the organisation that asked us finds its own lines (W3C Trace Context).
     *
     * @param operatie eight bytes
     * @param entiteit the URI of that organisation
     */
    public record Vreemd(UUID trace, long operatie, String entiteit) {}

    private final UUID trace;
    private final long begin = System.nanoTime();
    private final Optional<String> organisatie;
    private final Optional<Vreemd> vreemd;
    private volatile Optional<GezinId> dossier = Optional.empty();

    /**
     * Work that begins now.
     *
     * @param organisatie for whom the actor works, when that is not the municipality itself
     */
    public Spoor(Optional<String> organisatie, Optional<Vreemd> vreemd) {
        var random = ThreadLocalRandom.current();
        this.trace = new UUID(random.nextLong(), random.nextLong());
        this.organisatie = organisatie;
        this.vreemd = vreemd;
    }

    static Spoor own() {
        return new Spoor(Optional.empty(), Optional.empty());
    }

    public UUID trace() {
        return trace;
    }

    /** How many milliseconds the work has lasted until now. */
    public int duur() {
        return (int) Math.min(Integer.MAX_VALUE, (System.nanoTime() - begin) / 1_000_000);
    }

    public Optional<String> organisatie() {
        return organisatie;
    }

    public Optional<Vreemd> vreemd() {
        return vreemd;
    }

    /** The file that was opened for this work, if any. */
    public Optional<GezinId> dossier() {
        return dossier;
    }

    /** What follows in this work is done in this file. */
    public void open(GezinId gezin) {
        dossier = Optional.of(gezin);
    }
}
