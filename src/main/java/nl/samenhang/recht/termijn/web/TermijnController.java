package nl.samenhang.recht.termijn.web;

import static nl.samenhang.recht.termijn.TermijnRechten.INZIEN;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.recht.termijn.Termijndefinities;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows which terms count today. */
@Controller
class TermijnController {

    private final Termijndefinities definities;
    private final Clock clock;

    TermijnController(Termijndefinities definities, Clock clock) {
        this.definities = definities;
        this.clock = clock;
    }

    @GetMapping("/beheer/termijnen")
    @Requires(INZIEN)
    @Verwerking(Verwerking.GEEN)
    String index(Model model) {
        var gemeente = Contexts.current().gemeente();
        var boek = definities.of(gemeente);
        var termijnen =
                boek.definities().stream()
                        .filter(definitie -> definitie.appliesOn(LocalDate.now(clock)))
                        .map(d -> new TermijnView(d, definities.isEigen(gemeente, d)))
                        .toList();
        model.addAttribute("termijnen", termijnen);
        model.addAttribute("kleur", boek.kleur());
        return "recht/termijn/index";
    }
}
