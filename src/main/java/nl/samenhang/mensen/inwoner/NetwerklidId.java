package nl.samenhang.mensen.inwoner;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies one person on somebody's network map. */
public record NetwerklidId(UUID value) implements Id {

    public static NetwerklidId next() {
        return new NetwerklidId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static NetwerklidId of(String text) {
        return new NetwerklidId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
