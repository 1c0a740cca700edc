package nl.samenhang.bestaanszekerheid.regeling;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a proposal for norms. */
public record NormvoorstelId(UUID value) implements Id {

    static NormvoorstelId next() {
        return new NormvoorstelId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static NormvoorstelId of(String text) {
        return new NormvoorstelId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("normvoorstel", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
