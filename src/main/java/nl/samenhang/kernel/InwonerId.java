package nl.samenhang.kernel;

import java.util.UUID;

/** Identifies a person in the file, resident or not. */
public record InwonerId(UUID value) implements Id {

    public static InwonerId next() {
        return new InwonerId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static InwonerId of(String text) {
        return new InwonerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
