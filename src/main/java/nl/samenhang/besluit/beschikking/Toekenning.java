package nl.samenhang.besluit.beschikking;

import java.util.Optional;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Periode;

/**
 * What somebody gets.
 *
 * @param wat in words, such as "hulp bij het huishouden"
 * @param product the category of the code list WMO020 or JZ020, such as {@code 01}
 * @param budget the amount a year of a budget, or what a scheme gives in money
 * @param aanbieder whom the household chose; empty when that is not known yet
 * @param plichten what the household has to do or to tell us, in words
 */
public record Toekenning(
        String wat,
        String product,
        Optional<Omvang> omvang,
        Leveringsvorm vorm,
        Optional<Bedrag> budget,
        Periode periode,
        Optional<String> aanbieder,
        String plichten) {

    /**
     * How much of it.
     *
     * @param volume a whole number of units
     * @param eenheid code list WJ756: {@code 01} minutes, {@code 04} hours, {@code 14} days and
     *     nights, {@code 16} parts of a day, {@code 82} pieces
     * @param frequentie code list WMO757: {@code 1} a day, {@code 2} a week, {@code 4} a month,
     *     {@code 6} in all
     */
    public record Omvang(int volume, String eenheid, String frequentie) {

        private static final int MINUTES = 60;
        private static final int DAYS = 7;
        private static final int MONTHS = 12;
        private static final int WEEKS = 52;

        /** Whether it is surely less than another one: what cannot be compared is not. */
        boolean isLessThan(Omvang ander) {
            return base().equals(ander.base()) && perYear() < ander.perYear();
        }

        /** In what it is counted: hours as minutes, all but the whole by the year. */
        private String base() {
            return (eenheid.equals("04") ? "01" : eenheid)
                    + (frequentie.equals("6") ? " in all" : "");
        }

        private long perYear() {
            var aantal = (long) volume * (eenheid.equals("04") ? MINUTES : 1);
            return switch (frequentie) {
                case "1" -> aantal * DAYS * WEEKS;
                case "2" -> aantal * WEEKS;
                case "4" -> aantal * MONTHS;
                default -> aantal;
            };
        }
    }

    /** Whether somebody surely gets less than before: less of it, or a smaller budget. */
    boolean isLessThan(Toekenning vorige) {
        var minder =
                omvang.isPresent()
                        && vorige.omvang.isPresent()
                        && omvang.get().isLessThan(vorige.omvang.get());
        return minder
                || budget.isPresent()
                        && vorige.budget.filter(oud -> oud.isMoreThan(budget.get())).isPresent();
    }
}
