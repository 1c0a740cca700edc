package nl.samenhang.regie.aanspreekpunt;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies one absence of a contact person. */
public record AfwezigheidId(UUID value) implements Id {

    public static AfwezigheidId next() {
        return new AfwezigheidId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static AfwezigheidId of(String text) {
        return new AfwezigheidId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
