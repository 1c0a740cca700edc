package nl.samenhang.werkplek.beheer.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.security.Beheerverzoeken;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.security.Roltoekenningen;
import nl.samenhang.platform.security.TweedeFactoren;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one employee, on which several forms come back. */
@Component
class GebruikerPagina {

    private final Medewerkers medewerkers;
    private final Roltoekenningen toekenningen;
    private final Rollen rollen;
    private final Beheerverzoeken verzoeken;
    private final Optional<TweedeFactoren> factoren;
    private final Aanspreekpunten aanspreekpunten;

    GebruikerPagina(
            Medewerkers medewerkers,
            Roltoekenningen toekenningen,
            Rollen rollen,
            Beheerverzoeken verzoeken,
            Optional<TweedeFactoren> factoren,
            Aanspreekpunten aanspreekpunten) {
        this.medewerkers = medewerkers;
        this.toekenningen = toekenningen;
        this.rollen = rollen;
        this.verzoeken = verzoeken;
        this.factoren = factoren;
        this.aanspreekpunten = aanspreekpunten;
    }

    /** The page with a form as it was sent, or an empty one. */
    String show(MedewerkerId id, FormState form, Model model) {
        var medewerker =
                medewerkers
                        .find(id)
                        .orElseThrow(() -> new NotFound(Onderwerp.of("medewerker", id)));
        model.addAttribute("view", view(medewerker));
        model.addAttribute("form", form);
        return "werkplek/beheer/gebruiker";
    }

    GebruikerView view(Medewerker medewerker) {
        return new GebruikerView(
                medewerker,
                toekenningen.of(medewerker.id()),
                medewerkers.teamsOf(medewerker.id()),
                teGeven(),
                medewerkers.teams(),
                verzoeken.open().stream()
                        .filter(v -> v.medewerker().equals(medewerker.id()))
                        .toList(),
                factoren.filter(alle -> alle.has(medewerker.id())).isPresent(),
                aanspreekpunten.currentOf(medewerker.id()).size());
    }

    private List<String> teGeven() {
        return rollen.all().stream()
                .filter(r -> r.soort().equals("MEDEWERKER"))
                .map(Rollen.Rol::rol)
                .sorted()
                .toList();
    }
}
