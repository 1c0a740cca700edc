package nl.samenhang.regie.gezinsplan;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies one moment of looking back on the plan. */
public record EvaluatieId(UUID value) implements Id {

    public static EvaluatieId next() {
        return new EvaluatieId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static EvaluatieId of(String text) {
        return new EvaluatieId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
