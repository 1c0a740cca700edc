package nl.samenhang.netwerk.aanbieder;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a location of a provider. */
public record VestigingId(UUID value) implements Id {

    public static VestigingId next() {
        return new VestigingId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static VestigingId of(String text) {
        return new VestigingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
