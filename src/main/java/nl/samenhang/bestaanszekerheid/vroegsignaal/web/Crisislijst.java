package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.platform.web.Optie;

/**
 * The crises that are open and who is on duty.
 *
 * @param rooster who is on duty on the coming days, by day
 */
public record Crisislijst(
        List<Crisisregel> regels,
        LocalDate vandaag,
        Map<LocalDate, String> rooster,
        List<Optie> medewerkers) {

    private static final int DAYS = 14;

    public List<LocalDate> dagen() {
        return vandaag.datesUntil(vandaag.plusDays(DAYS)).toList();
    }

    public Optional<String> dienst(LocalDate dag) {
        return Optional.ofNullable(rooster.get(dag));
    }

    /** Mine and nobody's. */
    public List<Crisisregel> voorMij() {
        return regels.stream().filter(r -> r.mijn() || r.wie().isEmpty()).toList();
    }

    public List<Crisisregel> vanAnderen() {
        return regels.stream().filter(r -> !r.mijn() && !r.wie().isEmpty()).toList();
    }
}
