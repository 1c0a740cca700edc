package nl.samenhang.besluit.ingebrekestelling;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a notice of default. */
public record IngebrekestellingId(UUID value) implements Id {

    public static IngebrekestellingId next() {
        return new IngebrekestellingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static IngebrekestellingId of(String text) {
        return new IngebrekestellingId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("ingebrekestelling", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
