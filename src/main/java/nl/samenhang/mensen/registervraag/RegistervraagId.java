package nl.samenhang.mensen.registervraag;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a question that waits for the register. */
public record RegistervraagId(UUID value) implements Id {

    public static RegistervraagId next() {
        return new RegistervraagId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static RegistervraagId of(String text) {
        return new RegistervraagId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
