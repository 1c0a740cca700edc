package nl.samenhang.recht.storing;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies an outage. */
public record StoringId(UUID value) implements Id {

    public static StoringId next() {
        return new StoringId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static StoringId of(String text) {
        return new StoringId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("storing", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
