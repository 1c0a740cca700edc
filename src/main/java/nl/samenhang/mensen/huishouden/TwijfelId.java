package nl.samenhang.mensen.huishouden;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a question about who lives with whom. */
public record TwijfelId(UUID value) implements Id {

    public static TwijfelId next() {
        return new TwijfelId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static TwijfelId of(String text) {
        return new TwijfelId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
