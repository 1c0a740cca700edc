package nl.samenhang.besluit.keuze;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies one choice of help, from wish to provider. */
public record KeuzeId(UUID value) implements Id {

    public static KeuzeId next() {
        return new KeuzeId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static KeuzeId of(String text) {
        return new KeuzeId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("keuze", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
