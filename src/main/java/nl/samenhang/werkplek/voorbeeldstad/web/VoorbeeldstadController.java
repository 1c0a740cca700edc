package nl.samenhang.werkplek.voorbeeldstad.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.werkplek.voorbeeldstad.Voorbeeldstad;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says with which seed and rates the fictitious town was made. */
@Controller
class VoorbeeldstadController {

    private final Voorbeeldstad stad;

    VoorbeeldstadController(Voorbeeldstad stad) {
        this.stad = stad;
    }

    @Bean
    static Beheerpagina beheerVoorbeeldstad() {
        return new Beheerpagina(
                "/beheer/voorbeeldstad",
                "beheer",
                Tekst.of("voorbeeldstad.titel"),
                Tekst.of("voorbeeldstad.beheer"),
                90);
    }

    @GetMapping("/beheer/voorbeeldstad")
    @Requires("beheer")
    @Verwerking(Verwerking.GEEN)
    String show(Model model) {
        model.addAttribute("manifest", stad.manifest());
        return "werkplek/voorbeeldstad/show";
    }
}
