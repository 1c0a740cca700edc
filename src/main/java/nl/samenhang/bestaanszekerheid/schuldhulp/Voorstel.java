package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;

/**
 * What was offered to all creditors together.
 *
 * @param begonnenOp when the arrangement began
 */
public record Voorstel(
        UUID id,
        Oplossing vorm,
        Bedrag capaciteit,
        int maanden,
        Bedrag totaal,
        LocalDate gedaanOp,
        Optional<LocalDate> begonnenOp,
        List<Aanbod> aanbiedingen) {

    /** The last day of the arrangement, once it began. */
    public Optional<LocalDate> einde() {
        return begonnenOp.map(dag -> dag.plusMonths(maanden));
    }

    /** Whether every creditor agreed, or has to by order of the court. */
    public boolean isAkkoord() {
        return aanbiedingen.stream().allMatch(Aanbod::isAkkoord);
    }

    /** Who refuses, or is silent after a reminder. */
    public List<Aanbod> dwarsliggers() {
        return aanbiedingen.stream().filter(Aanbod::isDwars).toList();
    }
}
