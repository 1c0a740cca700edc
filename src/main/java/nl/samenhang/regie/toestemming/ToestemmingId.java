package nl.samenhang.regie.toestemming;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a consent. */
public record ToestemmingId(UUID value) implements Id {

    public static ToestemmingId next() {
        return new ToestemmingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static ToestemmingId of(String text) {
        return new ToestemmingId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("toestemming", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
