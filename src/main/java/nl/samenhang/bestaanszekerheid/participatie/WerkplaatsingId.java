package nl.samenhang.bestaanszekerheid.participatie;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies work that was proposed to one person. */
public record WerkplaatsingId(UUID value) implements Id {

    public static WerkplaatsingId next() {
        return new WerkplaatsingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static WerkplaatsingId of(String text) {
        return new WerkplaatsingId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("werkplaatsing", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
