package nl.samenhang.mensen.inwoner;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of birth of which the register may know only the year or the month (BRP element 03.10 with
 * zeroes, Logisch Ontwerp BRP).
 *
 * @param eerste the first day it can have been
 * @param precisie how much of it is known
 */
public record Geboortedatum(LocalDate eerste, Precisie precisie) {

    /** How much of the date is known. */
    public enum Precisie {
        DAG,
        MAAND,
        JAAR
    }

    public static Geboortedatum of(LocalDate dag) {
        return new Geboortedatum(dag, Precisie.DAG);
    }

    public static Geboortedatum ofYear(int jaar) {
        return new Geboortedatum(LocalDate.of(jaar, 1, 1), Precisie.JAAR);
    }

    public static Geboortedatum ofMonth(YearMonth maand) {
        return new Geboortedatum(maand.atDay(1), Precisie.MAAND);
    }

    /** Reads eight digits in which month and day may be 00; empty when there is no such date. */
    public static Optional<Geboortedatum> parse(String jjjjmmdd) {
        if (!jjjjmmdd.matches("[0-9]{8}") || jjjjmmdd.startsWith("0000")) {
            return Optional.empty();
        }
        var jaar = Integer.parseInt(jjjjmmdd.substring(0, 4));
        var maand = Integer.parseInt(jjjjmmdd.substring(4, 6));
        var dag = Integer.parseInt(jjjjmmdd.substring(6));
        try {
            if (maand == 0) {
                return dag == 0 ? Optional.of(ofYear(jaar)) : Optional.empty();
            }
            return Optional.of(
                    dag == 0
                            ? ofMonth(YearMonth.of(jaar, maand))
                            : of(LocalDate.of(jaar, maand, dag)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /**
     * Reads what a person wrote: 1985, 9-1985, 14-9-1985 or 14 sept 1985; empty when it is no such
     * date.
     */
    public static Optional<Geboortedatum> read(String text) {
        var typed = text.strip();
        if (typed.matches("[0-9]{4}")) {
            return parse(typed + "0000");
        }
        if (typed.matches("[0-9]{1,2}[-/. ][0-9]{4}")) {
            var parts = typed.split("[-/. ]");
            return parse("%s%02d00".formatted(parts[1], Integer.parseInt(parts[0])));
        }
        return Zoekopdracht.parse(typed).woorden().stream()
                .filter(word -> word.startsWith("g"))
                .flatMap(word -> parse(word.substring(1)).stream())
                .findFirst();
    }

    /** The last day it can have been. */
    public LocalDate laatste() {
        return switch (precisie) {
            case DAG -> eerste;
            case MAAND -> YearMonth.from(eerste).atEndOfMonth();
            case JAAR -> LocalDate.of(eerste.getYear(), 12, 31);
        };
    }

    /** The age in whole years; of a partly known date the highest it can be. */
    public int ageOn(LocalDate day) {
        return Math.max(0, Period.between(eerste, day).getYears());
    }

    /** Certainly born after the other. */
    public boolean isAfter(Geboortedatum other) {
        return eerste.isAfter(other.laatste());
    }

    /** As digits, unknown parts as zeroes: the form in which it is searched. */
    public String cijfers() {
        return switch (precisie) {
            case DAG ->
                    "%04d%02d%02d"
                            .formatted(
                                    eerste.getYear(),
                                    eerste.getMonthValue(),
                                    eerste.getDayOfMonth());
            case MAAND -> "%04d%02d00".formatted(eerste.getYear(), eerste.getMonthValue());
            case JAAR -> "%04d0000".formatted(eerste.getYear());
        };
    }

    /** As people write it: 14-9-2010, 9-2010 or 2010. */
    @Override
    public String toString() {
        return switch (precisie) {
            case DAG ->
                    "%d-%d-%d"
                            .formatted(
                                    eerste.getDayOfMonth(),
                                    eerste.getMonthValue(),
                                    eerste.getYear());
            case MAAND -> "%d-%d".formatted(eerste.getMonthValue(), eerste.getYear());
            case JAAR -> String.valueOf(eerste.getYear());
        };
    }
}
