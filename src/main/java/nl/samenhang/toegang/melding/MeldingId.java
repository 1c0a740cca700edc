package nl.samenhang.toegang.melding;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a melding inside the house; people outside know its reference. */
public record MeldingId(UUID value) implements Id {

    public static MeldingId next() {
        return new MeldingId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static MeldingId of(String text) {
        return new MeldingId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("melding", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
