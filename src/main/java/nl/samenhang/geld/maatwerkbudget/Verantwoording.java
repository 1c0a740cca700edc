package nl.samenhang.geld.maatwerkbudget;

import java.util.List;
import nl.samenhang.kernel.Bedrag;

/**
 * What the council sees of a quarter.
 *
 * @param aantal spendings; 0 also when there were too few to show
 * @param teWeinig whether there were some, but so few that a family could be recognised
 * @param aandelen booked on the budgets of the laws
 */
public record Verantwoording(
        Kwartaal kwartaal,
        int aantal,
        boolean teWeinig,
        Bedrag totaal,
        List<Aandeel> aandelen,
        List<Steekproefregel> steekproef) {

    /** From so many spendings in a quarter on, numbers and a sample are shown. */
    static final int GENOEG = 10;
}
