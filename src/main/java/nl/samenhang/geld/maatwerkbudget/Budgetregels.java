package nl.samenhang.geld.maatwerkbudget;

import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** Who decides about an amount. */
final class Budgetregels {

    private Budgetregels() {}

    /**
     * Whether a second person has to agree; refuses what is beyond the free budget.
     *
     * @param kortGeleden what the family got in the days that count together
     * @param ditJaar what the family got this calendar year
     */
    static boolean needsSecond(
            Bedrag bedrag, Bedrag kortGeleden, Bedrag ditJaar, Budgetgrens grens) {
        if (bedrag.equals(Bedrag.NIETS)) {
            throw new Refusal("bedrag", Tekst.of("maatwerkbudget.fout.niets"));
        }
        if (bedrag.isMoreThan(grens.samen())) {
            throw new Refusal("bedrag", Tekst.of("maatwerkbudget.fout.boven-grens", grens.samen()));
        }
        if (ditJaar.plus(bedrag).isMoreThan(grens.perJaar())) {
            throw new Refusal(
                    "bedrag", Tekst.of("maatwerkbudget.fout.jaar", grens.perJaar(), ditJaar));
        }
        return bedrag.plus(kortGeleden).isMoreThan(grens.zelf());
    }
}
