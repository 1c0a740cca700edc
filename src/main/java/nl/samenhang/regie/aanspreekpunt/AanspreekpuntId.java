package nl.samenhang.regie.aanspreekpunt;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies one period in which somebody is the contact person of a gezin. */
public record AanspreekpuntId(UUID value) implements Id {

    public static AanspreekpuntId next() {
        return new AanspreekpuntId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static AanspreekpuntId of(String text) {
        return new AanspreekpuntId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
