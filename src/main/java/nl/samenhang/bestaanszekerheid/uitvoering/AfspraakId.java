package nl.samenhang.bestaanszekerheid.uitvoering;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies one agreement that another municipality carries out a task. */
public record AfspraakId(UUID value) implements Id {

    public static AfspraakId next() {
        return new AfspraakId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static AfspraakId of(String text) {
        return new AfspraakId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("uitvoeringsafspraak", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
