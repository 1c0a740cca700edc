package nl.samenhang.mensen.overdracht;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies a file that comes in. */
public record OntvangstId(UUID value) implements Id {

    public static OntvangstId next() {
        return new OntvangstId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static OntvangstId of(String text) {
        return new OntvangstId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("ontvangst", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
