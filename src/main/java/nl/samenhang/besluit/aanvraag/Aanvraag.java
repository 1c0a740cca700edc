package nl.samenhang.besluit.aanvraag;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * An application of a household.
 *
 * @param aanvrager who applied; the letters go to this person
 * @param ingediend the day on which we received it: the clocks start then
 * @param geeindigdOp when it was decided on or withdrawn
 */
public record Aanvraag(
        AanvraagId id,
        GezinId gezin,
        InwonerId aanvrager,
        LocalDate ingediend,
        Aanvraagwijze wijze,
        Aanvraagstatus status,
        Optional<LocalDate> geeindigdOp) {

    public boolean isOpen() {
        return status == Aanvraagstatus.OPEN;
    }

    /** Whether the municipality began it and nobody asked. */
    public boolean isAmbtshalve() {
        return wijze == Aanvraagwijze.AMBTSHALVE;
    }

    /** What we have to decide on. */
    public Beslisvraag beslisvraag() {
        return new Beslisvraag(id.onderwerp(), gezin, aanvrager, ingediend, isOpen());
    }

    /** What it is called, with its day. */
    public Tekst titel() {
        return Tekst.of(isAmbtshalve() ? "aanvraag.van.ambtshalve" : "aanvraag.van", ingediend);
    }
}
