package nl.samenhang.besluit.wachtvraag;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies one wait of one person. */
public record WachtvraagId(UUID value) implements Id {

    public static WachtvraagId next() {
        return new WachtvraagId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static WachtvraagId of(String text) {
        return new WachtvraagId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("wachtvraag", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
