package nl.samenhang.netwerk.plek;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a place of the register. */
public record PlekId(UUID value) implements Id {

    public static PlekId next() {
        return new PlekId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static PlekId of(String text) {
        return new PlekId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("plek", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
