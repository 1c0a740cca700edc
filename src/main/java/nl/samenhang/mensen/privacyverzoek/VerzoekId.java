package nl.samenhang.mensen.privacyverzoek;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a request about the own data. */
public record VerzoekId(UUID value) implements Id {

    static VerzoekId next() {
        return new VerzoekId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static VerzoekId of(String text) {
        return new VerzoekId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
