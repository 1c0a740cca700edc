package nl.samenhang.regie.overleg;

import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * Somebody who is invited to a meeting.
 *
 * @param email where an invitation may be sent
 * @param deskundigheid for which expertise
 * @param aanwezig whether this person was there; empty before the meeting
 */
public record Deelnemer(
        UUID id,
        Soort soort,
        Optional<InwonerId> inwoner,
        Optional<MedewerkerId> medewerker,
        String naam,
        Optional<String> email,
        Optional<Deskundigheid> deskundigheid,
        Optional<Boolean> aanwezig) {

    /** From where somebody comes. */
    public enum Soort {
        MEDEWERKER,
        PARTNER,
        GEZINSLID
    }
}
