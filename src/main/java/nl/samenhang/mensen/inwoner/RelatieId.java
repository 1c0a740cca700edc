package nl.samenhang.mensen.inwoner;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies one relation between two people. */
public record RelatieId(UUID value) implements Id {

    public static RelatieId next() {
        return new RelatieId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static RelatieId of(String text) {
        return new RelatieId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
