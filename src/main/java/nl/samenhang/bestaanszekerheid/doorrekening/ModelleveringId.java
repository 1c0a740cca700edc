package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a delivery of the model population. */
public record ModelleveringId(UUID value) implements Id {

    static ModelleveringId next() {
        return new ModelleveringId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static ModelleveringId of(String text) {
        return new ModelleveringId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("modellevering", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
