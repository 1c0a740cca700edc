package nl.samenhang.netwerk.partner;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a partner organisation. */
public record PartnerId(UUID value) implements Id {

    public static PartnerId next() {
        return new PartnerId(Ids.next());
    }

    /** Reads the id from a path or form value; refuses text that is no UUID. */
    public static PartnerId of(String text) {
        return new PartnerId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("partner", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
