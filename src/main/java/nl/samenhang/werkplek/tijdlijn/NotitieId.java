package nl.samenhang.werkplek.tijdlijn;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a note. */
public record NotitieId(UUID value) implements Id {

    static NotitieId next() {
        return new NotitieId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static NotitieId of(String text) {
        return new NotitieId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
