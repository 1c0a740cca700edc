package nl.samenhang.besluit.beschikking;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a set of decisions. */
public record BeschikkingId(UUID value) implements Id {

    public static BeschikkingId next() {
        return new BeschikkingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static BeschikkingId of(String text) {
        return new BeschikkingId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("beschikking", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
