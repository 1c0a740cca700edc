package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a file of a partner. */
public record SignaalbestandId(UUID value) implements Id {

    public static SignaalbestandId next() {
        return new SignaalbestandId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static SignaalbestandId of(String text) {
        return new SignaalbestandId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("signaalbestand", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
