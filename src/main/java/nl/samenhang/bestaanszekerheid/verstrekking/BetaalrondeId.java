package nl.samenhang.bestaanszekerheid.verstrekking;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a run of payments. */
public record BetaalrondeId(UUID value) implements Id {

    public static BetaalrondeId next() {
        return new BetaalrondeId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static BetaalrondeId of(String text) {
        return new BetaalrondeId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("betaalronde", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
