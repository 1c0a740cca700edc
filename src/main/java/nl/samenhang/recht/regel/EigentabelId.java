package nl.samenhang.recht.regel;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a table of the municipality's own. */
public record EigentabelId(UUID value) implements Id {

    static EigentabelId next() {
        return new EigentabelId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static EigentabelId of(String text) {
        return new EigentabelId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("eigentabel", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
