package nl.samenhang.bestaanszekerheid.regeling;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies one question of a household for all its rights. */
public record RechtenvraagId(UUID value) implements Id {

    public static RechtenvraagId next() {
        return new RechtenvraagId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static RechtenvraagId of(String text) {
        return new RechtenvraagId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("rechtenvraag", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
