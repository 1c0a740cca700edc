package nl.samenhang.besluit.perspectiefplan.kamer;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a room of the register. */
public record KamerId(UUID value) implements Id {

    public static KamerId next() {
        return new KamerId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static KamerId of(String text) {
        return new KamerId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("kamer", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
