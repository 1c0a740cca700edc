package nl.samenhang.toegang.melding.web;

import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page that anybody sees: what do you need, and where can you go with it. */
@Controller
@Requires(Requires.IEDEREEN)
@Verwerking(Verwerking.GEEN)
class VoorpaginaController {

    private final Partners partners;

    VoorpaginaController(Partners partners) {
        this.partners = partners;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("toegangspunten", partners.openbaar(Partnersoort.TOEGANGSPUNT));
        model.addAttribute(
                "clientondersteuning", partners.openbaar(Partnersoort.CLIENTONDERSTEUNING));
        return "toegang/melding/voorpagina";
    }
}
