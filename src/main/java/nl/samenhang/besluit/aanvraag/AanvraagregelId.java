package nl.samenhang.besluit.aanvraag;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a line of an application: one person, one law. */
public record AanvraagregelId(UUID value) implements Id {

    public static AanvraagregelId next() {
        return new AanvraagregelId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static AanvraagregelId of(String text) {
        return new AanvraagregelId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("aanvraagregel", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
