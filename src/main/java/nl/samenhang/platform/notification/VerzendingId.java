package nl.samenhang.platform.notification;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a message that leaves the house. */
public record VerzendingId(UUID value) implements Id {

    public static VerzendingId next() {
        return new VerzendingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static VerzendingId of(String text) {
        return new VerzendingId(UUID.fromString(text));
    }
}
