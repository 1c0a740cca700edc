package nl.samenhang.mensen.inwoner.brp;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a file of the register that came in. */
public record InlezingId(UUID value) implements Id {

    public static InlezingId next() {
        return new InlezingId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static InlezingId of(String text) {
        return new InlezingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
