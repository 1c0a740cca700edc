package nl.samenhang.mensen.overdracht;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a file that is given. */
public record OverdrachtId(UUID value) implements Id {

    public static OverdrachtId next() {
        return new OverdrachtId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static OverdrachtId of(String text) {
        return new OverdrachtId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("overdracht", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
