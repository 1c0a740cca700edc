package nl.samenhang.voorveld.traject;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies one track of one person. */
public record TrajectId(UUID value) implements Id {

    public static TrajectId next() {
        return new TrajectId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static TrajectId of(String text) {
        return new TrajectId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("traject", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
