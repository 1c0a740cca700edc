package nl.samenhang.kernel;

import java.util.UUID;

/** Identifies a team of employees. */
public record TeamId(UUID value) implements Id {

    public static TeamId next() {
        return new TeamId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static TeamId of(String text) {
        return new TeamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
