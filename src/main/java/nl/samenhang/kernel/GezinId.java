package nl.samenhang.kernel;

import java.util.UUID;

/** Identifies a gezin, the file for which there is one contact person and one plan. */
public record GezinId(UUID value) implements Id {

    public static GezinId next() {
        return new GezinId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static GezinId of(String text) {
        return new GezinId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
