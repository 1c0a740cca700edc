package nl.samenhang.besluit.levering;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a time in which granted help was really given. */
public record LeveringId(UUID value) implements Id {

    static LeveringId next() {
        return new LeveringId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
