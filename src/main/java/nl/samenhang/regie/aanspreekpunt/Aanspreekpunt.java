package nl.samenhang.regie.aanspreekpunt;

import java.time.Instant;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.TeamId;

/**
 * One period in which an employee is the contact person of a gezin.
 *
 * @param wisseling whether the family got somebody else than before
 * @param notitie what the former contact person wrote down for this one
 * @param gelezenOp when this one confirmed to have read it
 */
public record Aanspreekpunt(
        AanspreekpuntId id,
        GezinId gezin,
        MedewerkerId medewerker,
        Optional<TeamId> team,
        Periode periode,
        boolean wisseling,
        Optional<String> notitie,
        Optional<Instant> gelezenOp) {

    /** Whether the hand-over still waits for the new contact person to read it. */
    public boolean isUnread() {
        return notitie.isPresent() && gelezenOp.isEmpty();
    }
}
