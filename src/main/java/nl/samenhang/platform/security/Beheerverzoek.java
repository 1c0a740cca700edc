package nl.samenhang.platform.security;

import java.time.Instant;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;

/**
 * What one administrator asked and another one decides.
 *
 * @param naam the name of the employee whom it is about
 * @param vraag the role that is asked for; empty for the end of a lost second factor
 * @param gevraagdDoorNaam the name of who asked
 */
public record Beheerverzoek(
        BeheerverzoekId id,
        Soort soort,
        MedewerkerId medewerker,
        String naam,
        Optional<Rolvraag> vraag,
        MedewerkerId gevraagdDoor,
        String gevraagdDoorNaam,
        Instant gevraagdOp) {

    /** What is asked. */
    public enum Soort {
        ROL,
        TWEEDE_FACTOR
    }

    /** Who asked or whom it is about has one pair of eyes; the other must be somebody else's. */
    boolean concerns(MedewerkerId iemand) {
        return gevraagdDoor.equals(iemand) || medewerker.equals(iemand);
    }
}
