package nl.samenhang.netwerk.aanbieder;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a provider of help. */
public record AanbiederId(UUID value) implements Id {

    public static AanbiederId next() {
        return new AanbiederId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static AanbiederId of(String text) {
        return new AanbiederId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
