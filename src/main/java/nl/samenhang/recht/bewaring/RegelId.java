package nl.samenhang.recht.bewaring;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a line on a list. */
public record RegelId(UUID value) implements Id {

    public static RegelId of(String text) {
        return new RegelId(UUID.fromString(text));
    }

    static RegelId next() {
        return new RegelId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
