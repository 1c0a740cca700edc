package nl.samenhang.mensen.noodknop;

import java.time.Instant;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/** Of this person the files are closed for the team that holds them. */
public record Afscherming(
        AfschermingId id,
        InwonerId inwoner,
        Soort soort,
        String reden,
        Instant sinds,
        MedewerkerId door) {

    /** Why colleagues could be curious. */
    public enum Soort {
        COLLEGA,
        /** Somebody whom everybody knows. */
        BEKEND
    }
}
