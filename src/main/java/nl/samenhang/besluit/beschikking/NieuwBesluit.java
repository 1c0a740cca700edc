package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * What is decided on a line, as somebody typed it.
 *
 * @param buitengrond why the application is not dealt with
 * @param onjuisteGegevens whether other help comes in the place of help that rested on wrong facts
 */
public record NieuwBesluit(
        Besluit.Uitkomst uitkomst,
        Optional<String> afwijking,
        String motivering,
        Optional<String> zienswijze,
        Optional<Toekenning> toekenning,
        boolean onjuisteGegevens,
        Optional<Buitengrond> buitengrond,
        Optional<Intrekking> intrekking) {

    /** A yes or a no on what somebody asked. */
    public NieuwBesluit(
            Besluit.Uitkomst uitkomst,
            Optional<String> afwijking,
            String motivering,
            Optional<Toekenning> toekenning) {
        this(
                uitkomst,
                afwijking,
                motivering,
                Optional.empty(),
                toekenning,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** Help that ends. */
    public static NieuwBesluit withdrawal(
            String motivering, Optional<String> zienswijze, Intrekking intrekking) {
        return new NieuwBesluit(
                Besluit.Uitkomst.INTREKKEN,
                Optional.empty(),
                motivering,
                zienswijze,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(intrekking));
    }

    /** An application that is not dealt with. */
    public static NieuwBesluit notDealtWith(String motivering, Buitengrond grond) {
        return new NieuwBesluit(
                Besluit.Uitkomst.BUITEN_BEHANDELING,
                Optional.empty(),
                motivering,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(grond),
                Optional.empty());
    }

    Besluit toBesluit(AanvraagregelId regel, MedewerkerId door, LocalDate op) {
        return new Besluit(
                regel,
                uitkomst,
                afwijking,
                motivering,
                zienswijze,
                toekenning,
                onjuisteGegevens,
                buitengrond,
                intrekking,
                door,
                op);
    }
}
