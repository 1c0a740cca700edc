package nl.samenhang.werkplek.tijdlijn;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a letter or a scan. */
public record PoststukId(UUID value) implements Id {

    static PoststukId next() {
        return new PoststukId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static PoststukId of(String text) {
        return new PoststukId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
