package nl.samenhang.regie.gezinsplan;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a node in the tree of a plan. */
public record OnderdeelId(UUID value) implements Id {

    public static OnderdeelId next() {
        return new OnderdeelId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static OnderdeelId of(String text) {
        return new OnderdeelId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
