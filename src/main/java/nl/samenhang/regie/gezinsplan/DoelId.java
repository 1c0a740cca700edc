package nl.samenhang.regie.gezinsplan;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a goal. */
public record DoelId(UUID value) implements Id {

    public static DoelId next() {
        return new DoelId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static DoelId of(String text) {
        return new DoelId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
