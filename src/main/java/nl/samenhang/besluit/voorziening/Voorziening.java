package nl.samenhang.besluit.voorziening;

import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;

/**
 * Help that somebody has by one law.
 *
 * @param inwoner who has it
 * @param wat the help in words, such as "hulp bij het huishouden, 3 uur per week"
 * @param aanbieder who gives it; empty when that is not known yet
 * @param contact whom to call about it
 */
public record Voorziening(
        VoorzieningId id,
        GezinId gezin,
        InwonerId inwoner,
        Wet wet,
        Leveringsvorm vorm,
        String wat,
        Optional<String> aanbieder,
        Periode periode,
        Hulpcontact contact) {

    /** Whether its law knows forms of delivery (Wmo art. 2.3.6, Jeugdwet art. 8.1.1). */
    public boolean hasVorm() {
        return wet == Wet.WMO || wet == Wet.JEUGDWET;
    }

    Voorziening withPeriode(Periode anders) {
        return new Voorziening(id, gezin, inwoner, wet, vorm, wat, aanbieder, anders, contact);
    }
}
