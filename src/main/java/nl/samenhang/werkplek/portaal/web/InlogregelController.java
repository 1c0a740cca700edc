package nl.samenhang.werkplek.portaal.web;

import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.inlogboek.Inlogboek;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The last log-ins with the account of the resident, so that a strange one is seen (AVG art. 15).
 */
@Controller
class InlogregelController {

    private static final int NEWEST = 30;

    private final Inlogboek boek;

    InlogregelController(Inlogboek boek) {
        this.boek = boek;
    }

    @GetMapping("/mijn/inlogregels")
    @Requires(Requires.INWONER)
    @Verwerking("eigen-account")
    String index(Model model) {
        model.addAttribute("regels", boek.own(NEWEST));
        return "werkplek/portaal/inlogregels";
    }
}
