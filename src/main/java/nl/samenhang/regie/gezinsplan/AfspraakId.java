package nl.samenhang.regie.gezinsplan;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a binding agreement. */
public record AfspraakId(UUID value) implements Id {

    public static AfspraakId next() {
        return new AfspraakId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static AfspraakId of(String text) {
        return new AfspraakId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
