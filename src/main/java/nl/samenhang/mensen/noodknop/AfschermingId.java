package nl.samenhang.mensen.noodknop;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies that the files of somebody are closed for the team. */
public record AfschermingId(UUID value) implements Id {

    public static AfschermingId next() {
        return new AfschermingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static AfschermingId of(String text) {
        return new AfschermingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
