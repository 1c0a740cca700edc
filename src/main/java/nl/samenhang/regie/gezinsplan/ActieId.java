package nl.samenhang.regie.gezinsplan;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies an action. */
public record ActieId(UUID value) implements Id {

    public static ActieId next() {
        return new ActieId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static ActieId of(String text) {
        return new ActieId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
