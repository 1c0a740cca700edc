package nl.samenhang.mensen.registerwijziging;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies a change that the register told. */
public record RegisterwijzigingId(UUID value) implements Id {

    public static RegisterwijzigingId next() {
        return new RegisterwijzigingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static RegisterwijzigingId of(String text) {
        return new RegisterwijzigingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
