package nl.samenhang.bestaanszekerheid.uitvoering;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;

/**
 * That one municipality carries out a task for another one.
 *
 * @param opdrachtgever whose task it is
 * @param prijs for each case
 * @param akkoordOp when a second employee agreed; it does not count before
 */
public record Uitvoeringsafspraak(
        AfspraakId id,
        Gemeentecode opdrachtgever,
        Gemeentecode uitvoerder,
        Taak taak,
        Periode periode,
        Bedrag prijs,
        MedewerkerId gevraagdDoor,
        Optional<LocalDate> akkoordOp) {

    /** Whether employees of the executor may work by it on this day. */
    public boolean isGeldig(LocalDate dag) {
        return akkoordOp.isPresent() && periode.contains(dag);
    }

    /** Whether this municipality is the one whose task it is. */
    public boolean isVan(Gemeentecode gemeente) {
        return opdrachtgever.equals(gemeente);
    }

    public boolean isVoorbij(LocalDate dag) {
        return periode.tot().filter(tot -> !dag.isBefore(tot)).isPresent();
    }
}
