package nl.samenhang.bestaanszekerheid.verstrekking;

import java.util.List;
import nl.samenhang.kernel.Bedrag;

/** How many payments, and how much together. */
public record Totaal(int aantal, Bedrag bedrag) {

    static Totaal of(List<Opdracht> opdrachten) {
        return new Totaal(
                opdrachten.size(),
                opdrachten.stream().map(Opdracht::bedrag).reduce(Bedrag.NIETS, Bedrag::plus));
    }
}
