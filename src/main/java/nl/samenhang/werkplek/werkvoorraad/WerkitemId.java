package nl.samenhang.werkplek.werkvoorraad;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies one line on the work list. */
public record WerkitemId(UUID value) implements Id {

    static WerkitemId next() {
        return new WerkitemId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static WerkitemId of(String text) {
        return new WerkitemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
