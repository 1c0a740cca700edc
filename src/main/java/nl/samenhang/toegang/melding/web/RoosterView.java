package nl.samenhang.toegang.melding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.toegang.melding.Dagdeel;

/**
 * A week of the duty roster.
 *
 * @param namen who is on duty, by day and part of the day
 */
public record RoosterView(
        LocalDate maandag, Map<LocalDate, Map<Dagdeel, String>> namen, List<Optie> medewerkers) {

    public List<LocalDate> dagen() {
        return maandag.datesUntil(maandag.plusDays(7)).toList();
    }

    public Optional<String> naam(LocalDate dag, Dagdeel dagdeel) {
        return Optional.ofNullable(namen.getOrDefault(dag, Map.of()).get(dagdeel));
    }
}
