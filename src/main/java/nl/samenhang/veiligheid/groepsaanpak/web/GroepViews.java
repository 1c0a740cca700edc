package nl.samenhang.veiligheid.groepsaanpak.web;

import java.util.stream.Collectors;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.veiligheid.groepsaanpak.GroepId;
import nl.samenhang.veiligheid.groepsaanpak.Groepen;
import nl.samenhang.veiligheid.groepsaanpak.Toegelatene;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a group shows. */
@Component
class GroepViews {

    private final Groepen groepen;
    private final Medewerkers medewerkers;

    GroepViews(Groepen groepen, Medewerkers medewerkers) {
        this.groepen = groepen;
        this.medewerkers = medewerkers;
    }

    String show(Model model, GroepId id, FormState form) {
        var groep = groepen.get(id);
        var toegelatenen = groepen.toegelatenen(id);
        var in = toegelatenen.stream().map(Toegelatene::actor).collect(Collectors.toSet());
        model.addAttribute(
                "view",
                new GroepView(
                        groep,
                        groepen.jongeren(id),
                        groepen.politieregels(id),
                        toegelatenen,
                        groepen.isAdmittedToPolice(id),
                        medewerkers.all().stream()
                                .filter(m -> !in.contains(m.id().value()))
                                .toList()));
        model.addAttribute("form", form);
        return "veiligheid/groepsaanpak/show";
    }
}
