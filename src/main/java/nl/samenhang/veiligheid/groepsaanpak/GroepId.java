package nl.samenhang.veiligheid.groepsaanpak;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a group; never the same as an id of a file. */
public record GroepId(UUID value) implements Id {

    public static GroepId next() {
        return new GroepId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static GroepId of(String text) {
        return new GroepId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("groep", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
