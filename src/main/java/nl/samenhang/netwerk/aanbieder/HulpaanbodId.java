package nl.samenhang.netwerk.aanbieder;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies what one organisation offers at one location. */
public record HulpaanbodId(UUID value) implements Id {

    public static HulpaanbodId next() {
        return new HulpaanbodId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static HulpaanbodId of(String text) {
        return new HulpaanbodId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("hulpaanbod", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
