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
        Optional<Toekenning> toekenning) {

    Besluit toBesluit(AanvraagregelId regel, MedewerkerId door, LocalDate op) {
        return new Besluit(regel, uitkomst, afwijking, motivering, toekenning, door, op);
    }
}
