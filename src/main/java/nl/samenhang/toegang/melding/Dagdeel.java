package nl.samenhang.toegang.melding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** A part of the day on the duty roster; the night belongs to the day on which it began. */
public enum Dagdeel {
    OCHTEND(LocalTime.of(8, 0)),
    MIDDAG(LocalTime.of(13, 0)),
    AVOND(LocalTime.of(18, 0)),
    NACHT(LocalTime.of(23, 0));

    private final LocalTime begin;

    Dagdeel(LocalTime begin) {
        this.begin = begin;
    }

    public LocalTime begin() {
        return begin;
    }

    /** The part of the day in which this moment falls. */
    public static Dagdeel at(ZonedDateTime moment) {
        var found = NACHT;
        for (var dagdeel : values()) {
            if (!moment.toLocalTime().isBefore(dagdeel.begin)) {
                found = dagdeel;
            }
        }
        return found;
    }

    /** The day on whose line of the roster this moment falls. */
    public static LocalDate rosterDay(ZonedDateTime moment) {
        var day = moment.toLocalDate();
        return moment.toLocalTime().isBefore(OCHTEND.begin) ? day.minusDays(1) : day;
    }
}
