package nl.samenhang.mensen.dubbel;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a merge of two descriptions. */
public record SamenvoegingId(UUID value) implements Id {

    public static SamenvoegingId next() {
        return new SamenvoegingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static SamenvoegingId of(String text) {
        return new SamenvoegingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
