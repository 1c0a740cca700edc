package nl.samenhang.bestaanszekerheid.verstrekking;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies an account that somebody gave. */
public record BankrekeningId(UUID value) implements Id {

    public static BankrekeningId next() {
        return new BankrekeningId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static BankrekeningId of(String text) {
        return new BankrekeningId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("bankrekening", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
