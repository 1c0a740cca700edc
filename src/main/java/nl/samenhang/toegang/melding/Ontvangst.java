package nl.samenhang.toegang.melding;

import java.time.Instant;

/**
 * The answer to a reporter.
 *
 * @param volgcode the secret with which the reporter follows, corrects or withdraws the melding
 * @param eerder whether it had come in before, so that nothing was added
 */
public record Ontvangst(
        MeldingId id,
        String referentie,
        String volgcode,
        Meldingstatus status,
        Urgentie urgentie,
        Instant ontvangen,
        boolean eerder) {

    /** Hides the code. */
    @Override
    public String toString() {
        return "Ontvangst[" + referentie + "]";
    }
}
