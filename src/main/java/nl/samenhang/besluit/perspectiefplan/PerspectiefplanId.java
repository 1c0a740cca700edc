package nl.samenhang.besluit.perspectiefplan;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies the plan for coming of age of one young person. */
public record PerspectiefplanId(UUID value) implements Id {

    public static PerspectiefplanId next() {
        return new PerspectiefplanId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static PerspectiefplanId of(String text) {
        return new PerspectiefplanId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("perspectiefplan", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
