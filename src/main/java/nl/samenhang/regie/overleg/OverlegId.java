package nl.samenhang.regie.overleg;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a meeting. */
public record OverlegId(UUID value) implements Id {

    public static OverlegId next() {
        return new OverlegId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static OverlegId of(String text) {
        return new OverlegId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("overleg", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
