package nl.samenhang.besluit.perspectiefplan;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.VoorzieningId;

/**
 * What must be sent to who gives the help: the assignment ends.
 *
 * @param einddatum the last day of the help
 * @param reden of the changed assignment, as iJw codes it
 * @param stopreden of the stop message, as iJw codes it
 * @param vervallenOp since when it need not be sent any more
 */
public record Eindbericht(
        VoorzieningId voorziening,
        LocalDate einddatum,
        String reden,
        String stopreden,
        Optional<LocalDate> vervallenOp) {

    public boolean isDue() {
        return vervallenOp.isEmpty();
    }
}
