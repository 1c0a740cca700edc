package nl.samenhang.bestaanszekerheid.regeling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.samenhang.kernel.Bedrag;

/** The sums of the law and of the schemes. */
final class Rekenregels {

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final int VAST_DEEL = 40;
    private static final int PER_DELER = 30;
    private static final int MAANDEN = 12;
    private static final int WEKEN = 52;

    /** More says nothing new, and the tables end here. */
    private static final BigDecimal HOOGSTE = BigDecimal.valueOf(1000);

    private Rekenregels() {}

    /**
     * The norm of one who shares the costs: 40% and 30% for each sharer, divided by their number,
     * of the norm of a couple (Participatiewet art. 22a).
     */
    static Bedrag kostendelersnorm(Bedrag paarnorm, int delers) {
        var deel = BigDecimal.valueOf(VAST_DEEL + (long) PER_DELER * delers);
        return centen(
                BigDecimal.valueOf(paarnorm.centen())
                        .multiply(deel)
                        .divide(
                                HONDERD.multiply(BigDecimal.valueOf(delers)),
                                0,
                                RoundingMode.HALF_UP));
    }

    /** Income as a percentage of the norm, two decimals, rounded down. */
    static BigDecimal percentage(Bedrag inkomen, Bedrag norm) {
        return BigDecimal.valueOf(inkomen.centen())
                .multiply(HONDERD)
                .divide(BigDecimal.valueOf(norm.centen()), 2, RoundingMode.DOWN)
                .min(HOOGSTE);
    }

    /** What an income of a week is in a month: 52 weeks in 12 months. */
    static Bedrag maand(Bedrag week) {
        return centen(
                BigDecimal.valueOf(week.centen())
                        .multiply(BigDecimal.valueOf(WEKEN))
                        .divide(BigDecimal.valueOf(MAANDEN), 0, RoundingMode.HALF_UP));
    }

    /** A percentage of an amount. */
    static Bedrag deel(Bedrag bedrag, BigDecimal procent) {
        return centen(
                BigDecimal.valueOf(bedrag.centen())
                        .multiply(procent)
                        .divide(HONDERD, 0, RoundingMode.HALF_UP));
    }

    /**
     * What a household pays itself in a year of special costs: a part of the income above what is
     * free (Participatiewet art. 35 lid 1).
     */
    static Bedrag draagkracht(Bedrag inkomen, Bedrag norm, BigDecimal vrijTot, BigDecimal procent) {
        var vrij = deel(norm, vrijTot);
        if (!inkomen.isMoreThan(vrij)) {
            return Bedrag.NIETS;
        }
        return deel(new Bedrag((inkomen.centen() - vrij.centen()) * MAANDEN), procent);
    }

    private static Bedrag centen(BigDecimal waarde) {
        return new Bedrag(waarde.longValueExact());
    }
}
