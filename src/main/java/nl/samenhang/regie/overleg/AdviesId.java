package nl.samenhang.regie.overleg;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies an advice. */
public record AdviesId(UUID value) implements Id {

    public static AdviesId next() {
        return new AdviesId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static AdviesId of(String text) {
        return new AdviesId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("advies", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
