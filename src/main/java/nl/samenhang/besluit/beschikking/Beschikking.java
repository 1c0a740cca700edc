package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * The set of decisions on an application, once all its lines are decided.
 *
 * @param opsteller who prepared it
 * @param tweede why a second person looks at it, as codes; none when the mandate leaves it to one
 * @param goedkeurder the second person, once that agreed
 * @param terug why it was sent back
 * @param bekendgemaaktOp the day of announcement
 * @param bezwaarTot the last day to object (Awb art. 6:7)
 */
public record Beschikking(
        BeschikkingId id,
        AanvraagId aanvraag,
        GezinId gezin,
        Beschikkingstatus status,
        MedewerkerId opsteller,
        List<String> tweede,
        Optional<MedewerkerId> goedkeurder,
        Optional<String> terug,
        Optional<LocalDate> bekendgemaaktOp,
        Optional<LocalDate> bezwaarTot) {

    public boolean isBekendgemaakt() {
        return status == Beschikkingstatus.BEKENDGEMAAKT;
    }

    public boolean isTerGoedkeuring() {
        return status == Beschikkingstatus.TER_GOEDKEURING;
    }
}
