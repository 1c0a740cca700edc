package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * What is decided on one line of an application.
 *
 * @param afwijking why it differs from what the table of the law says; empty when it does not
 * @param motivering why, for the household, beside the reasons of the table (Awb art. 3:46)
 * @param toekenning what somebody gets; empty for a no
 */
public record Besluit(
        AanvraagregelId regel,
        Uitkomst uitkomst,
        Optional<String> afwijking,
        String motivering,
        Optional<Toekenning> toekenning,
        MedewerkerId door,
        LocalDate op) {

    /** Yes or no. */
    public enum Uitkomst {
        TOEKENNEN,
        AFWIJZEN
    }

    public boolean isToegekend() {
        return uitkomst == Uitkomst.TOEKENNEN;
    }
}
