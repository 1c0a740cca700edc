package nl.samenhang.kernel;

import java.util.UUID;

/** Identifies a huishouden, the fact of who lives together at an address. */
public record HuishoudenId(UUID value) implements Id {

    public static HuishoudenId next() {
        return new HuishoudenId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static HuishoudenId of(String text) {
        return new HuishoudenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
