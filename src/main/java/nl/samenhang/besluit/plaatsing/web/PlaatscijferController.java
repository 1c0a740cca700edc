package nl.samenhang.besluit.plaatsing.web;

import java.util.stream.Collectors;
import nl.samenhang.besluit.plaatsing.Plaatscijfers;
import nl.samenhang.besluit.plaatsing.PlaatsingRechten;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How often the first place was right, without people. */
@Controller
class PlaatscijferController {

    private final Plaatscijfers cijfers;
    private final Medewerkers medewerkers;

    PlaatscijferController(Plaatscijfers cijfers, Medewerkers medewerkers) {
        this.cijfers = cijfers;
        this.medewerkers = medewerkers;
    }

    @GetMapping("/plaatsingen/cijfers")
    @Requires(PlaatsingRechten.CIJFERS)
    @Verwerking(PlaatsingRechten.DOEL_CIJFERS)
    String show(Model model) {
        model.addAttribute("cijfers", cijfers.all());
        model.addAttribute(
                "teams",
                medewerkers.teams().stream().collect(Collectors.toMap(Team::id, Team::naam)));
        return "besluit/plaatsing/cijfers";
    }

    @Bean
    static Menupunt eerstePlekMenupunt() {
        return new Menupunt(
                "/plaatsingen/cijfers",
                PlaatsingRechten.CIJFERS,
                Tekst.of("plaatsing.cijfers.titel"),
                69);
    }
}
