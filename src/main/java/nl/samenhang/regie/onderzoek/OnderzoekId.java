package nl.samenhang.regie.onderzoek;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies an inquiry. */
public record OnderzoekId(UUID value) implements Id {

    public static OnderzoekId next() {
        return new OnderzoekId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static OnderzoekId of(String text) {
        return new OnderzoekId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("onderzoek", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
