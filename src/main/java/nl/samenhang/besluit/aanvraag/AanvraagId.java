package nl.samenhang.besluit.aanvraag;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies an application. */
public record AanvraagId(UUID value) implements Id {

    public static AanvraagId next() {
        return new AanvraagId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static AanvraagId of(String text) {
        return new AanvraagId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("aanvraag", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
