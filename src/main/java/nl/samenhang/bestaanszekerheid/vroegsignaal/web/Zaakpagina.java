package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Contactpoging;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Contactsoort;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Crisisplan;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Dagdeel;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Hulpaanbod;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaal;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Vroegsignaalzaak;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Zaakresultaat;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Wording;

/**
 * A case with its signals and attempts.
 *
 * @param plan what to do when, in a crisis that is open
 * @param aanbod help with debts that was accepted
 */
public record Zaakpagina(
        Vroegsignaalzaak zaak,
        List<Signaal> signalen,
        List<Contactpoging> pogingen,
        Optional<Crisisplan> plan,
        Optional<Hulpaanbod> aanbod) {

    public String url(String rest) {
        return "/vroegsignalen/zaken/" + zaak.id() + rest;
    }

    public List<Optie> contacten(Wording page) {
        return opties(page, "contact", Contactsoort.values());
    }

    public List<Optie> dagdelen(Wording page) {
        return opties(page, "dagdeel", Dagdeel.values());
    }

    public List<Optie> resultaten(Wording page) {
        return opties(page, "resultaat", Zaakresultaat.values());
    }

    public List<Optie> jaNee(Wording page) {
        return List.of(
                Optie.of("true", page.t("vroegsignaal.bereikt.true")),
                Optie.of("false", page.t("vroegsignaal.bereikt.false")));
    }

    private static List<Optie> opties(Wording page, String woord, Enum<?>[] waarden) {
        return Arrays.stream(waarden)
                .map(w -> Optie.of(w.name(), page.t("vroegsignaal." + woord + "." + w.name())))
                .toList();
    }
}
