package nl.samenhang.besluit.voorziening;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies help that somebody has. */
public record VoorzieningId(UUID value) implements Id {

    public static VoorzieningId next() {
        return new VoorzieningId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static VoorzieningId of(String text) {
        return new VoorzieningId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("voorziening", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
