package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Rolwissel;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Werkrol;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has more than one role sees here in which one everything now happens, and takes another. */
@Controller
@RequestMapping("/rol")
@Requires(Requires.MEDEWERKER)
@Verwerking("inloggen")
class RolController {

    private final Rolwissel wissel;
    private final Medewerkers medewerkers;

    RolController(Rolwissel wissel, Medewerkers medewerkers) {
        this.wissel = wissel;
        this.medewerkers = medewerkers;
    }

    @GetMapping
    String show(Model model) {
        var gebruiker = user();
        model.addAttribute("nu", gebruiker.rol());
        model.addAttribute(
                "rollen", gebruiker.rollen().stream().map(rol -> view(rol, gebruiker)).toList());
        return "platform/web/rol";
    }

    @PostMapping
    String update(
            @RequestParam String rol,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        wissel.enter(user(), rol, request, response);
        Notices.add(redirect, Tekst.of("web.rol.gewisseld"));
        return "redirect:/werk";
    }

    private RolView view(Werkrol rol, Gebruiker gebruiker) {
        var teams =
                medewerkers.teamsOf(new MedewerkerId(gebruiker.actor())).stream()
                        .filter(team -> rol.teams().contains(team.id().value()))
                        .map(Team::naam)
                        .toList();
        return new RolView(rol.rol(), List.copyOf(teams));
    }

    private static Gebruiker user() {
        return PageFactory.user().orElseThrow();
    }
}
