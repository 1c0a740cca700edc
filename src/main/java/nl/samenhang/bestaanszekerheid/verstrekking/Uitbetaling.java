package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;

/**
 * One payment of what is given.
 *
 * @param termijn the day from which it is due
 * @param reden the code by which the bank sent it back
 */
public record Uitbetaling(
        UUID id,
        VerstrekkingId verstrekking,
        LocalDate termijn,
        Bedrag bedrag,
        Status status,
        Optional<LocalDate> betaaldOp,
        Optional<String> reden) {

    /** How far a payment is. */
    public enum Status {
        OPEN,
        IN_RONDE,
        BETAALD,
        TERUG,
        VERVALLEN
    }

    public boolean isTerug() {
        return status == Status.TERUG;
    }
}
