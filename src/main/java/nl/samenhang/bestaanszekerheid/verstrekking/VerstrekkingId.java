package nl.samenhang.bestaanszekerheid.verstrekking;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies what is given by a decision on a scheme. */
public record VerstrekkingId(UUID value) implements Id {

    public static VerstrekkingId next() {
        return new VerstrekkingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static VerstrekkingId of(String text) {
        return new VerstrekkingId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("verstrekking", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
