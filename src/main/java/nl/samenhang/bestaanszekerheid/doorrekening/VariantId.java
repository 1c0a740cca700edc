package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a variant of the schemes. */
public record VariantId(UUID value) implements Id {

    static VariantId next() {
        return new VariantId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static VariantId of(String text) {
        return new VariantId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("variant", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
