package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import nl.samenhang.kernel.Bedrag;

/** How much assets do not count (Participatiewet art. 34), on the days from one to another. */
public record Vermogensgrens(
        LocalDate geldigVan,
        LocalDate geldigTot,
        Bedrag alleen,
        Bedrag ouder,
        Bedrag paar,
        String bron) {

    boolean geldt(LocalDate dag) {
        return !dag.isBefore(geldigVan) && dag.isBefore(geldigTot);
    }

    public Bedrag grens(Leefvorm leefvorm) {
        return switch (leefvorm) {
            case ALLEENSTAAND -> alleen;
            case ALLEENSTAANDE_OUDER -> ouder;
            case PAAR -> paar;
        };
    }
}
