package nl.samenhang.kernel;

import java.util.UUID;

/** Identifies an employee of the municipality or of a partner who works in it. */
public record MedewerkerId(UUID value) implements Id {

    public static MedewerkerId next() {
        return new MedewerkerId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static MedewerkerId of(String text) {
        return new MedewerkerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
