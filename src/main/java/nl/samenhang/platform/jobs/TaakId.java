package nl.samenhang.platform.jobs;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a piece of long work. */
public record TaakId(UUID value) implements Id {

    public static TaakId next() {
        return new TaakId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static TaakId of(String text) {
        return new TaakId(UUID.fromString(text));
    }
}
