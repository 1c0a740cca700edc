package nl.samenhang.recht.termijn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.samenhang.kernel.Periode;

/**
 * Calculates the last day in time. The day of the start event itself does not count: six weeks from
 * a Monday end on a Monday.
 */
public final class Termijnrekenaar {

    private final Werkkalender kalender;

    public Termijnrekenaar(Werkkalender kalender) {
        this.kalender = kalender;
    }

    /** The last day in time of a step that was never suspended. */
    public LocalDate uiterlijk(Termijnstap stap, LocalDate start) {
        return uiterlijk(stap, start, List.of());
    }

    /**
     * The last day in time. A day on which the term stood still is added at its end (Awb art.
     * 4:15); a day in two suspensions counts once, a suspension after the end changes nothing.
     *
     * @param opschortingen closed periods in any order
     */
    public LocalDate uiterlijk(Termijnstap stap, LocalDate start, List<Periode> opschortingen) {
        if (opschortingen.stream().anyMatch(opschorting -> opschorting.tot().isEmpty())) {
            throw new IllegalArgumentException("A running suspension has no end to count with");
        }
        var einde =
                stap.eenheid() == Eenheid.WERKDAGEN && !opschortingen.isEmpty()
                        ? werkdagenAround(stap, start, opschortingen)
                        : addSuspended(count(stap, start), start, opschortingen);
        return stap.atw() && stap.allowsAtw() ? applyAtw(stap, start, einde) : einde;
    }

    /** The exact end of a term in hours. */
    public Instant tijdstip(Termijnstap stap, Instant start) {
        if (stap.eenheid() != Eenheid.UREN) {
            throw new IllegalArgumentException("Only a term in hours ends at a moment");
        }
        var duur = Duration.ofHours(stap.aantal());
        return stap.richting() == Richting.VOORUIT ? start.plus(duur) : start.minus(duur);
    }

    /**
     * The last days of several steps in a row, each counted from the start or from the one before.
     */
    public List<LocalDate> reeks(List<Termijnstap> stappen, LocalDate start) {
        var result = new ArrayList<LocalDate>();
        for (var stap : stappen) {
            var vanaf =
                    stap.vanaf() == Vanaf.VORIGE && !result.isEmpty() ? result.getLast() : start;
            result.add(uiterlijk(stap, vanaf));
        }
        return List.copyOf(result);
    }

    private LocalDate count(Termijnstap stap, LocalDate start) {
        var aantal = stap.richting() == Richting.VOORUIT ? stap.aantal() : -stap.aantal();
        return switch (stap.eenheid()) {
            case DAGEN -> start.plusDays(aantal);
            case WEKEN -> start.plusWeeks(aantal);
            // A month without such a day ends the term on its last day: 31 January + 1 = 28
            // February.
            case MAANDEN -> start.plusMonths(aantal);
            case JAREN -> start.plusYears(aantal);
            case WERKDAGEN -> kalender.plusWerkdagen(start, aantal);
            case UREN -> start.plusDays(wholeDays(aantal));
            case VASTE_DATUM -> next(stap, start);
        };
    }

    /** Hours as days, rounded away from the start: who knows only the day gets the whole day. */
    private static long wholeDays(int uren) {
        return Integer.signum(uren) * Math.ceilDiv(Math.abs((long) uren), 24);
    }

    private static LocalDate next(Termijnstap stap, LocalDate start) {
        var dag = stap.datum().orElseThrow();
        var thisYear = dag.atYear(start.getYear());
        return thisYear.isBefore(start) ? dag.atYear(start.getYear() + 1) : thisYear;
    }

    private static LocalDate addSuspended(
            LocalDate einde, LocalDate start, List<Periode> opschortingen) {
        var result = einde;
        // The day of the start event is not part of the term, so it cannot stand still either.
        var counted = start.plusDays(1);
        for (var opschorting : inOrder(opschortingen)) {
            var van = later(opschorting.van(), counted);
            var tot = opschorting.tot().orElseThrow();
            if (!van.isAfter(result) && tot.isAfter(van)) {
                result = result.plusDays(van.until(tot, ChronoUnit.DAYS));
                counted = tot;
            }
        }
        return result;
    }

    /** Working days on which the term stood still do not count at all. */
    private LocalDate werkdagenAround(
            Termijnstap stap, LocalDate start, List<Periode> opschortingen) {
        var result = start;
        for (var left = stap.aantal(); left > 0; ) {
            result = result.plusDays(1);
            var day = result;
            var counts =
                    kalender.isWerkdag(day)
                            && opschortingen.stream().noneMatch(o -> o.contains(day));
            left -= counts ? 1 : 0;
        }
        return result;
    }

    private LocalDate applyAtw(Termijnstap stap, LocalDate start, LocalDate einde) {
        var result = einde;
        // Atw art. 2: a term of three days or more holds at least two working days.
        while (atLeastThreeDays(stap) && kalender.werkdagenAfter(start, result) < 2) {
            result = result.plusDays(1);
        }
        // Atw art. 1 lid 1.
        return kalender.firstWerkdagFrom(result);
    }

    private static boolean atLeastThreeDays(Termijnstap stap) {
        return stap.aantal() >= (stap.eenheid() == Eenheid.DAGEN ? 3 : 1);
    }

    private static List<Periode> inOrder(List<Periode> opschortingen) {
        return opschortingen.stream().sorted(Comparator.comparing(Periode::van)).toList();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
