package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.Instant;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/**
 * On which account somebody is paid.
 *
 * @param naam in whose name it stands
 * @param door who gave it: the resident, or an employee who typed it
 */
public record Bankrekening(
        BankrekeningId id,
        GezinId gezin,
        InwonerId inwoner,
        Iban iban,
        String naam,
        Instant opgegevenOp,
        UUID door,
        Status status,
        String toelichting) {

    /** Whether it counts. */
    public enum Status {
        /** Another one than before: a second person looks whether it really comes from them. */
        TE_BEKIJKEN,
        GELDIG,
        AFGEWEZEN,
        VERVANGEN
    }

    public boolean isGeldig() {
        return status == Status.GELDIG;
    }

    public boolean isOpen() {
        return status == Status.TE_BEKIJKEN;
    }
}
