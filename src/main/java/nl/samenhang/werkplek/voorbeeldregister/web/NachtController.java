package nl.samenhang.werkplek.voorbeeldregister.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.registerwijziging.Bijwerking;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.werkplek.voorbeeldregister.Nachtkeuze;
import nl.samenhang.werkplek.voorbeeldregister.Registerserver;
import nl.samenhang.werkplek.voorbeeldregister.VoorbeeldregisterRechten;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes it night in the register of the demo, and morning in ours. */
@Controller
@ConditionalOnProperty("samenhang.voorbeeldregister")
@RequestMapping("/beheer/voorbeeldregister")
@Requires(VoorbeeldregisterRechten.BEDIENEN)
@Verwerking("voorbeeldregister")
class NachtController {

    private final Nachtkeuze keuze;
    private final Bijwerking bijwerking;
    private final Registerserver server;

    NachtController(Nachtkeuze keuze, Bijwerking bijwerking, Registerserver server) {
        this.keuze = keuze;
        this.bijwerking = bijwerking;
        this.server = server;
    }

    @Bean
    static Beheerpagina beheerVoorbeeldregister() {
        return new Beheerpagina(
                "/beheer/voorbeeldregister",
                VoorbeeldregisterRechten.BEDIENEN,
                Tekst.of("voorbeeldregister.titel"),
                Tekst.of("voorbeeldregister.beheer"),
                35);
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("url", server.url());
        model.addAttribute("stand", bijwerking.stand());
        return "werkplek/voorbeeldregister/index";
    }

    @PostMapping("/nacht")
    String night(RedirectAttributes redirect) {
        var gebeurd = keuze.happen();
        gebeurd.forEach(een -> Notices.info(redirect, een.zin()));
        if (gebeurd.isEmpty()) {
            Notices.info(redirect, Tekst.of("voorbeeldregister.niets"));
        }
        return "redirect:/beheer/voorbeeldregister";
    }

    @PostMapping("/ochtend")
    String morning(RedirectAttributes redirect) {
        var uitslag = bijwerking.update();
        if (uitslag.isBeantwoord()) {
            Notices.add(
                    redirect,
                    Tekst.of(
                            "voorbeeldregister.ochtend.gedaan",
                            uitslag.verwerkt(),
                            uitslag.voorgelegd()));
        } else {
            Notices.warn(redirect, Tekst.of("registerwijziging.stand.stil"));
        }
        return "redirect:/beheer/voorbeeldregister";
    }
}
