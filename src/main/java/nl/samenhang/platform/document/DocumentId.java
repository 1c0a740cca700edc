package nl.samenhang.platform.document;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a kept file. */
public record DocumentId(UUID value) implements Id {

    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
