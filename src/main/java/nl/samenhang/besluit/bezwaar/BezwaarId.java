package nl.samenhang.besluit.bezwaar;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies an objection. */
public record BezwaarId(UUID value) implements Id {

    public static BezwaarId next() {
        return new BezwaarId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static BezwaarId of(String text) {
        return new BezwaarId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("bezwaar", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
