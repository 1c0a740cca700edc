package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a case: the signals of one front door in one month. */
public record VroegsignaalzaakId(UUID value) implements Id {

    /** Reads the id from a path; refuses text that is no UUID. */
    public static VroegsignaalzaakId of(String text) {
        return new VroegsignaalzaakId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("vroegsignaalzaak", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
