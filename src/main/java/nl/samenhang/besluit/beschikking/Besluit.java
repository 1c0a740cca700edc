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
 * @param zienswijze what the person said of a change that we began (Awb art. 4:8)
 * @param toekenning what somebody gets; only for a yes
 * @param onjuisteGegevens whether other help comes in the place of help that rested on wrong facts
 * @param buitengrond why the application is not dealt with; only then
 * @param intrekking when help ends; only for help that is withdrawn
 */
public record Besluit(
        AanvraagregelId regel,
        Uitkomst uitkomst,
        Optional<String> afwijking,
        String motivering,
        Optional<String> zienswijze,
        Optional<Toekenning> toekenning,
        boolean onjuisteGegevens,
        Optional<Buitengrond> buitengrond,
        Optional<Intrekking> intrekking,
        MedewerkerId door,
        LocalDate op) {

    /** Yes, no, no longer, or not dealt with. */
    public enum Uitkomst {
        TOEKENNEN,
        AFWIJZEN,
        INTREKKEN,
        /** It was incomplete and was not completed in time (Awb art. 4:5). */
        BUITEN_BEHANDELING
    }

    public boolean isBuitenBehandeling() {
        return uitkomst == Uitkomst.BUITEN_BEHANDELING;
    }

    public boolean isToegekend() {
        return uitkomst == Uitkomst.TOEKENNEN;
    }
}
