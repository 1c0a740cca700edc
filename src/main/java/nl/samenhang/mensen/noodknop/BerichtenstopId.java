package nl.samenhang.mensen.noodknop;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies that messages about somebody are held back. */
public record BerichtenstopId(UUID value) implements Id {

    public static BerichtenstopId next() {
        return new BerichtenstopId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static BerichtenstopId of(String text) {
        return new BerichtenstopId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
