package nl.samenhang.bestaanszekerheid.uitvoering.web;

import java.util.List;
import nl.samenhang.bestaanszekerheid.uitvoering.Maandkosten;
import nl.samenhang.bestaanszekerheid.uitvoering.Uitvoeringsafspraak;
import nl.samenhang.kernel.Bedrag;

/**
 * An agreement as one of its two sides sees it.
 *
 * @param ander the name of the other side
 * @param vanOns whether it is our task
 * @param stand what to show of its state: a key
 */
public record AfspraakView(
        Uitvoeringsafspraak afspraak,
        String ander,
        boolean vanOns,
        Stand stand,
        List<Maandkosten> maanden) {

    /** How far an agreement is. */
    public enum Stand {
        WACHT,
        KOMT,
        LOOPT,
        VOORBIJ
    }

    public String pad() {
        return "/uitvoering/" + afspraak.id();
    }

    public int zaken() {
        return maanden.stream().mapToInt(Maandkosten::zaken).sum();
    }

    public Bedrag kosten() {
        return maanden.stream().map(Maandkosten::kosten).reduce(Bedrag.NIETS, Bedrag::plus);
    }
}
