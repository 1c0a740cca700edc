package nl.samenhang.werkplek.toezicht;

import java.util.UUID;
import nl.samenhang.kernel.Id;

/** Identifies what a rule found in the log. */
public record VondstId(UUID value) implements Id {

    /** Reads the id from a path; refuses text that is no UUID. */
    public static VondstId of(String text) {
        return new VondstId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
