package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;

/**
 * Payments that leave together.
 *
 * @param tot all that is due by this day goes with it
 * @param bericht the message id in the file, which is used once
 * @param wacht how many are due and wait for an account
 */
public record Betaalronde(
        BetaalrondeId id,
        LocalDate tot,
        LocalDate uitvoerenOp,
        Status status,
        String bericht,
        int wacht,
        MedewerkerId opsteller,
        Instant opgesteldOp,
        Optional<Vrijgave> vrijgave) {

    /** How far it is. */
    public enum Status {
        OPGESTELD,
        VRIJGEGEVEN,
        VERVALLEN
    }

    /**
     * That a second person released it.
     *
     * @param hash of the file as it left, SHA-256
     */
    public record Vrijgave(MedewerkerId door, Instant op, Totaal totaal, String hash) {}

    public boolean isOpen() {
        return status == Status.OPGESTELD;
    }

    public boolean isWeg() {
        return status == Status.VRIJGEGEVEN;
    }
}
