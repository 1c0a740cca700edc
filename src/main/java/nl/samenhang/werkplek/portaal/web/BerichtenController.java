package nl.samenhang.werkplek.portaal.web;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All messages to the resident, each with when it came, was announced and was read first. */
@Controller
class BerichtenController {

    private final Verzendingen verzendingen;
    private final Verwerkingslog log;

    BerichtenController(Verzendingen verzendingen, Verwerkingslog log) {
        this.verzendingen = verzendingen;
        this.log = log;
    }

    @GetMapping("/mijn/berichten")
    @Requires(Requires.INWONER)
    @Verwerking("mijn-dossier")
    String index(Model model) {
        var ik = new InwonerId(Contexts.current().actor());
        var berichten = verzendingen.portaalberichten(ik);
        verzendingen.show(berichten);
        log.read(Onderwerp.of("inwoner", ik), ik);
        model.addAttribute("berichten", berichten);
        return "werkplek/portaal/berichtenAlles";
    }
}
