package nl.samenhang.veiligheid.groepsaanpak.web;

import java.util.Arrays;
import java.util.List;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Wording;
import nl.samenhang.veiligheid.groepsaanpak.Groep;
import nl.samenhang.veiligheid.groepsaanpak.Groepsrol;
import nl.samenhang.veiligheid.groepsaanpak.Jongere;
import nl.samenhang.veiligheid.groepsaanpak.Politieregel;
import nl.samenhang.veiligheid.groepsaanpak.Toegelatene;

/**
 * A group as one of those who are admitted sees it.
 *
 * @param politie whether the reader is admitted to data of the police
 * @param medewerkers who can be let in
 */
public record GroepView(
        Groep groep,
        List<Jongere> jongeren,
        List<Politieregel> politieregels,
        List<Toegelatene> toegelatenen,
        boolean politie,
        List<Medewerker> medewerkers) {

    public String url(String rest) {
        return "/groepsaanpak/" + groep.id() + rest;
    }

    public List<Optie> rollen(Wording page) {
        return Arrays.stream(Groepsrol.values())
                .map(
                        rol ->
                                Optie.of(
                                        rol.name(),
                                        page.t("groepsaanpak.rol." + rol),
                                        page.t("groepsaanpak.rol." + rol + ".uitleg")))
                .toList();
    }

    public List<Optie> keuzes() {
        return medewerkers.stream().map(m -> Optie.of(m.id().toString(), m.naam())).toList();
    }
}
