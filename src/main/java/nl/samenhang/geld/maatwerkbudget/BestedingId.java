package nl.samenhang.geld.maatwerkbudget;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a spending from the free budget. */
public record BestedingId(UUID value) implements Id {

    public static BestedingId next() {
        return new BestedingId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static BestedingId of(String text) {
        return new BestedingId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("besteding", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
