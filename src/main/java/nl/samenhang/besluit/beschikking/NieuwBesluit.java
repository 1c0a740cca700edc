package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.kernel.MedewerkerId;

/** What is decided on a line, as somebody typed it. */
public record NieuwBesluit(
        Besluit.Uitkomst uitkomst,
        Optional<String> afwijking,
        String motivering,
        Optional<String> zienswijze,
        Optional<Toekenning> toekenning,
        Optional<Intrekking> intrekking) {

    /** A yes or a no on what somebody asked. */
    public NieuwBesluit(
            Besluit.Uitkomst uitkomst,
            Optional<String> afwijking,
            String motivering,
            Optional<Toekenning> toekenning) {
        this(uitkomst, afwijking, motivering, Optional.empty(), toekenning, Optional.empty());
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
                Optional.of(intrekking));
    }

    Besluit toBesluit(AanvraagregelId regel, MedewerkerId door, LocalDate op) {
        return new Besluit(
                regel,
                uitkomst,
                afwijking,
                motivering,
                zienswijze,
                toekenning,
                intrekking,
                door,
                op);
    }
}
