package nl.samenhang.platform.web.inloggen;

import java.util.Optional;
import java.util.Set;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login pages of employees and, in the demo in the place of DigiD, of residents. */
@Controller
@Requires(Requires.IEDEREEN)
@Verwerking(Verwerking.GEEN)
class InloggenController {

    private static final Set<String> FOUTEN =
            Set.of(
                    "onbekend",
                    "wachten",
                    "geen-account",
                    "inlogdienst",
                    "zonder-tweede-stap",
                    "dag-voorbij");

    private final boolean demo;
    private final boolean oidc;

    InloggenController(
            @Value("${samenhang.demo:false}") boolean demo,
            Optional<ClientRegistrationRepository> oidc) {
        this.demo = demo;
        this.oidc = oidc.isPresent();
    }

    @GetMapping("/inloggen")
    String medewerker(@RequestParam Optional<String> fout, Model model) {
        return page(model, "MEDEWERKER", fout);
    }

    @GetMapping("/mijn/inloggen")
    String inwoner(@RequestParam Optional<String> fout, Model model) {
        return page(model, "INWONER", fout);
    }

    private String page(Model model, String deur, Optional<String> fout) {
        model.addAttribute(
                "view",
                new InloggenView(
                        deur,
                        fout.filter(FOUTEN::contains),
                        demo,
                        oidc && deur.equals("MEDEWERKER")));
        model.addAttribute("form", FormState.empty());
        return "platform/web/inloggen/inloggen";
    }
}
