package nl.samenhang.recht.storing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.samenhang.recht.termijn.Werkkalender;

/**
 * More time because the electronic way to us did not work on the last day of a term (Awb art.
 * 2:21).
 *
 * @param laatste the last day by the law
 * @param tot the last day on which something is in time now
 * @param storing what stopped people on the last day
 */
public record Uitstel(LocalDate laatste, LocalDate tot, Storing storing) {

    /**
     * Until the first working day after the day on which it worked again; when it does not work on
     * that day either, on from there.
     */
    static Optional<Uitstel> of(
            LocalDate laatste,
            List<Storing> storingen,
            Werkkalender kalender,
            LocalDate vandaag,
            ZoneId zone) {
        var eerste = on(laatste, storingen, vandaag, zone);
        var tot = laatste;
        for (var next = eerste; next.isPresent(); next = on(tot, storingen, vandaag, zone)) {
            tot = kalender.plusWerkdagen(next.get().lastDay(vandaag, zone), 1);
        }
        var gevonden = tot;
        return eerste.map(storing -> new Uitstel(laatste, gevonden, storing));
    }

    private static Optional<Storing> on(
            LocalDate dag, List<Storing> storingen, LocalDate vandaag, ZoneId zone) {
        return storingen.stream()
                .filter(storing -> storing.touches(dag, vandaag, zone))
                .findFirst();
    }
}
