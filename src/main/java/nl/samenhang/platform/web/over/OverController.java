package nl.samenhang.platform.web.over;

import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What everybody may know about this site: how accessible it is and what it does with data. */
@Controller
@Requires(Requires.IEDEREEN)
@Verwerking(Verwerking.GEEN)
class OverController {

    private final Organisatie organisatie;

    OverController(Organisatie organisatie) {
        this.organisatie = organisatie;
    }

    @GetMapping("/toegankelijkheid")
    String toegankelijkheid(Model model) {
        model.addAttribute("organisatie", organisatie);
        return "platform/web/over/toegankelijkheid";
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("organisatie", organisatie);
        return "platform/web/over/privacy";
    }
}
