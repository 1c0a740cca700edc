package nl.samenhang.regie.gezinsplan;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies the plan of a gezin. */
public record GezinsplanId(UUID value) implements Id {

    public static GezinsplanId next() {
        return new GezinsplanId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static GezinsplanId of(String text) {
        return new GezinsplanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
