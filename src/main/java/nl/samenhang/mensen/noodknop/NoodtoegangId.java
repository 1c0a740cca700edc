package nl.samenhang.mensen.noodknop;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies one time that somebody opened a closed file. */
public record NoodtoegangId(UUID value) implements Id {

    public static NoodtoegangId next() {
        return new NoodtoegangId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static NoodtoegangId of(String text) {
        return new NoodtoegangId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
