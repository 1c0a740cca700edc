package nl.samenhang.recht.storing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A time in which the electronic way to us did not work.
 *
 * @param tot when it worked again; empty as long as it does not
 * @param wat what did not work, in words for residents
 * @param gemeld how people were told
 * @param vastgelegd when it was recorded
 * @param vervallen why it turned out to be no outage; empty when it was one
 */
public record Storing(
        StoringId id,
        Instant van,
        Optional<Instant> tot,
        String wat,
        String gemeld,
        Instant vastgelegd,
        Optional<String> vervallen) {

    public boolean isLopend() {
        return tot.isEmpty() && vervallen.isEmpty();
    }

    public boolean isVervallen() {
        return vervallen.isPresent();
    }

    /** Whether it did not work on a part of this day. */
    boolean touches(LocalDate dag, LocalDate vandaag, ZoneId zone) {
        return vervallen.isEmpty()
                && !van.atZone(zone).toLocalDate().isAfter(dag)
                && !lastDay(vandaag, zone).isBefore(dag);
    }

    /** The last day on which it did not work: today as long as it lasts. */
    LocalDate lastDay(LocalDate vandaag, ZoneId zone) {
        return tot.map(moment -> moment.atZone(zone).toLocalDate()).orElse(vandaag);
    }
}
