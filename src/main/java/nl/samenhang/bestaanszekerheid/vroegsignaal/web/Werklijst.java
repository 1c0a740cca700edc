package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Dagdeel;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Prioriteit;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Vroegsignaalzaak;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Wording;

/**
 * The work list.
 *
 * @param bezoek whether it is the round of visits, in the order of the street
 */
public record Werklijst(
        List<Vroegsignaalzaak> zaken, List<String> gebieden, boolean bezoek, LocalDate vandaag) {

    public String url() {
        return bezoek ? "/vroegsignalen/route" : "/vroegsignalen";
    }

    public List<Optie> gebiedkeuzes() {
        return gebieden.stream().map(g -> Optie.of(g, g)).toList();
    }

    public List<Optie> dagdelen(Wording page) {
        return Arrays.stream(Dagdeel.values())
                .map(d -> Optie.of(d.name(), page.t("vroegsignaal.dagdeel." + d)))
                .toList();
    }

    /** Crises of which the last day is over while nobody sought contact. */
    public long teLaat() {
        return zaken.stream()
                .filter(z -> z.prioriteit() == Prioriteit.CRISIS)
                .filter(z -> z.opgepaktOp().isEmpty() && z.uiterlijk().isBefore(vandaag))
                .count();
    }

    /** Which shape the priority has beside its word. */
    public static String teken(Vroegsignaalzaak zaak) {
        return switch (zaak.prioriteit()) {
            case CRISIS -> "gevaar";
            case MEERVOUDIG, ZWAAR -> "let-op";
            case BEKEND -> "bezig";
            case LICHT -> "neutraal";
        };
    }
}
