package nl.samenhang.recht.bewaring;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.samenhang.recht.termijn.Tweetalig;

/**
 * How long one kind of record is kept, for a period.
 *
 * @param soort the kind, as the rooms tell it for their tables
 * @param geldigTot the first day on which it no longer counts
 * @param termijn how long; empty when it is kept for ever
 * @param begin from what it is counted
 * @param bron the article or the agreement
 * @param selectielijst the number of the result in the selection list of municipalities 2020
 */
public record Bewaartermijn(
        String soort,
        LocalDate geldigVan,
        Optional<LocalDate> geldigTot,
        Optional<Period> termijn,
        Bewaarwijze wijze,
        Zekerheid zekerheid,
        Tweetalig naam,
        Tweetalig begin,
        String bron,
        Optional<String> selectielijst,
        Tweetalig uitleg) {

    /** Whether it counts on this day. */
    public boolean appliesOn(LocalDate dag) {
        return !dag.isBefore(geldigVan) && geldigTot.map(dag::isBefore).orElse(true);
    }

    /**
     * The first day on which what last changed on this day may go. A term that begins on 29
     * February or at the end of a long month runs until it is really full.
     */
    public Optional<LocalDate> freeOn(LocalDate laatste) {
        return termijn.map(
                t -> {
                    var end = laatste.plus(t);
                    return t.getDays() == 0 && end.getDayOfMonth() < laatste.getDayOfMonth()
                            ? end.plusDays(1)
                            : end;
                });
    }

    /** Whether what last changed on one day may go on another. */
    public boolean isOver(LocalDate laatste, LocalDate dag) {
        return freeOn(laatste).filter(vrij -> !dag.isBefore(vrij)).isPresent();
    }

    /** How long, in words. */
    public String duur(Woorden woorden) {
        var duur = termijn.orElse(Period.ZERO);
        if (termijn.isEmpty()) {
            return woorden.t("bewaring.duur.altijd");
        }
        if (duur.isZero()) {
            return woorden.t("bewaring.duur.meteen");
        }
        if (duur.toTotalMonths() == 0) {
            return woorden.t("bewaring.duur.dagen", duur.getDays());
        }
        return duur.getMonths() == 0
                ? woorden.t("bewaring.duur.jaren", duur.getYears())
                : woorden.t("bewaring.duur.maanden", duur.toTotalMonths());
    }

    /** The sentences of the reader's language. */
    @FunctionalInterface
    public interface Woorden {

        String t(String sleutel, Object... argumenten);
    }

    /** Whether nothing is kept shorter by this one than by the other. */
    boolean keepsAtLeastAsLongAs(Bewaartermijn ander) {
        var start = LocalDate.EPOCH;
        var mine = freeOn(start);
        var other = ander.freeOn(start);
        return mine.isEmpty() || other.filter(o -> !mine.get().isBefore(o)).isPresent();
    }
}
