package nl.samenhang.besluit.voorziening;

import java.util.Optional;
import java.util.UUID;
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
 * @param herkomst the decision that it rests on; empty for help that was only written down
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
        Hulpcontact contact,
        Optional<Herkomst> herkomst) {

    /**
     * The decision that help rests on.
     *
     * @param regel the line of the application on which it was decided last
     * @param product the category of the code list WMO020 or JZ020; empty for a law without one
     */
    public record Herkomst(UUID regel, Optional<String> product) {}

    /** Help that is written down without a decision of ours. */
    public Voorziening(
            VoorzieningId id,
            GezinId gezin,
            InwonerId inwoner,
            Wet wet,
            Leveringsvorm vorm,
            String wat,
            Optional<String> aanbieder,
            Periode periode,
            Hulpcontact contact) {
        this(id, gezin, inwoner, wet, vorm, wat, aanbieder, periode, contact, Optional.empty());
    }

    /** The category of the code list, when it was decided by us. */
    public Optional<String> product() {
        return herkomst.flatMap(Herkomst::product);
    }

    /** Whether its law knows forms of delivery (Wmo art. 2.3.6, Jeugdwet art. 8.1.1). */
    public boolean hasVorm() {
        return hasVorm(wet);
    }

    static boolean hasVorm(Wet wet) {
        return wet == Wet.WMO || wet == Wet.JEUGDWET;
    }

    /** Whether it was taken back from its first day on: there is no day on which it was there. */
    public boolean isVervallen() {
        return periode.isEmpty();
    }

    Voorziening withPeriode(Periode anders) {
        return new Voorziening(
                id, gezin, inwoner, wet, vorm, wat, aanbieder, anders, contact, herkomst);
    }
}
