package nl.samenhang.besluit.perspectiefplan;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies one thing to arrange around the 18th birthday. */
public record StapId(UUID value) implements Id {

    public static StapId next() {
        return new StapId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static StapId of(String text) {
        return new StapId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("perspectiefstap", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
