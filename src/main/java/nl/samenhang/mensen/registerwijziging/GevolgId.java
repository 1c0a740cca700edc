package nl.samenhang.mensen.registerwijziging;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a question about what a change means for a file. */
public record GevolgId(UUID value) implements Id {

    public static GevolgId next() {
        return new GevolgId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static GevolgId of(String text) {
        return new GevolgId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
