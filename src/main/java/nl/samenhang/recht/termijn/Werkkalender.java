package nl.samenhang.recht.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Knows which days are working days: no Saturday, no Sunday, no holiday and no day equated with
 * one.
 */
public final class Werkkalender {

    private final Set<LocalDate> gelijkgesteld;
    private final Map<Integer, Set<LocalDate>> perJaar = new ConcurrentHashMap<>();

    /**
     * A calendar for the whole country.
     *
     * @param gelijkgesteld the days that a royal decree equates with a holiday (Atw art. 3 lid 3)
     */
    public Werkkalender(Set<LocalDate> gelijkgesteld) {
        this.gelijkgesteld = Set.copyOf(gelijkgesteld);
    }

    /** Whether this day is a holiday by law or by decree. */
    public boolean isFeestdag(LocalDate day) {
        return gelijkgesteld.contains(day)
                || perJaar.computeIfAbsent(day.getYear(), Werkkalender::feestdagen).contains(day);
    }

    public boolean isWerkdag(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isFeestdag(day);
    }

    /** This day when it is a working day, else the next one. */
    public LocalDate firstWerkdagFrom(LocalDate day) {
        var result = day;
        while (!isWerkdag(result)) {
            result = result.plusDays(1);
        }
        return result;
    }

    /** The n-th working day after this day, or before it for a negative number. */
    public LocalDate plusWerkdagen(LocalDate day, int aantal) {
        var step = Integer.signum(aantal);
        var result = day;
        for (var left = Math.abs(aantal); left > 0; ) {
            result = result.plusDays(step);
            left -= isWerkdag(result) ? 1 : 0;
        }
        return result;
    }

    /** How many working days come after the first day, up to and including the last. */
    public int werkdagenAfter(LocalDate first, LocalDate last) {
        return (int)
                first.plusDays(1)
                        .datesUntil(later(first, last).plusDays(1))
                        .filter(this::isWerkdag)
                        .count();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static Set<LocalDate> feestdagen(int jaar) {
        return Arrays.stream(Feestdag.values())
                .map(feestdag -> feestdag.in(jaar))
                .collect(Collectors.toUnmodifiableSet());
    }
}
