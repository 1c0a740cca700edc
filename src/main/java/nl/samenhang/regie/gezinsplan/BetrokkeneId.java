package nl.samenhang.regie.gezinsplan;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies one role of one party in a part of a plan. */
public record BetrokkeneId(UUID value) implements Id {

    public static BetrokkeneId next() {
        return new BetrokkeneId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static BetrokkeneId of(String text) {
        return new BetrokkeneId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
