package nl.samenhang.besluit.inzending;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies what a resident sent. */
public record InzendingId(UUID value) implements Id {

    public static InzendingId next() {
        return new InzendingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static InzendingId of(String text) {
        return new InzendingId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("inzending", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
