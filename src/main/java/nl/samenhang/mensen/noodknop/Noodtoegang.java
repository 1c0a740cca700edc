package nl.samenhang.mensen.noodknop;

import java.time.Instant;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * One time that somebody opened a file that was closed for them.
 *
 * @param reden what the employee wrote before the file opened
 * @param tot when it closes again, by the clock of the database
 * @param beoordeling what the privacy officer thought of it; empty as long as nobody looked
 */
public record Noodtoegang(
        NoodtoegangId id,
        GezinId gezin,
        MedewerkerId medewerker,
        Soort soort,
        String reden,
        Instant begin,
        Instant tot,
        boolean loopt,
        Optional<Beoordeling> beoordeling) {

    /** By which way the closed file was opened. */
    public enum Soort {
        /** By the emergency button. */
        NOOD,
        /** By somebody of the team, because the file is closed for the team. */
        INZAGE
    }

    /** What the privacy officer decided. */
    public enum Oordeel {
        TERECHT,
        ONTERECHT
    }

    /**
     * The review of the next working day.
     *
     * @param toelichting why, and what follows from it
     */
    public record Beoordeling(
            Oordeel oordeel, MedewerkerId door, Instant moment, String toelichting) {}
}
