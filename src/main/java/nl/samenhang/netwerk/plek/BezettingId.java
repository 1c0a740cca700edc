package nl.samenhang.netwerk.plek;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies the days on which a bed is taken. */
public record BezettingId(UUID value) implements Id {

    public static BezettingId next() {
        return new BezettingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static BezettingId of(String text) {
        return new BezettingId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("bezetting", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
