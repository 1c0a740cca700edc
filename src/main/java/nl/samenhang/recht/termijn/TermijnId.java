package nl.samenhang.recht.termijn;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

/** Identifies one clock that runs or has run. */
public record TermijnId(UUID value) implements Id {

    static TermijnId next() {
        return new TermijnId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
