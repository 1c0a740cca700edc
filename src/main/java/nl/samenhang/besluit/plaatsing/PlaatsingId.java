package nl.samenhang.besluit.plaatsing;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies one placement of one person. */
public record PlaatsingId(UUID value) implements Id {

    public static PlaatsingId next() {
        return new PlaatsingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static PlaatsingId of(String text) {
        return new PlaatsingId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("plaatsing", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
