package nl.samenhang.recht.bewaring;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a list of what is to be destroyed. */
public record LijstId(UUID value) implements Id {

    public static LijstId of(String text) {
        return new LijstId(UUID.fromString(text));
    }

    static LijstId next() {
        return new LijstId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
