package nl.samenhang.bestaanszekerheid.participatie.web;

import nl.samenhang.bestaanszekerheid.participatie.Behoudcijfers;
import nl.samenhang.bestaanszekerheid.participatie.ParticipatieRechten;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How many people still work, for who makes policy and for the work company. */
@Controller
class BehoudController {

    private static final int AFTER_FIGURES = 71;

    private final Behoudcijfers cijfers;

    BehoudController(Behoudcijfers cijfers) {
        this.cijfers = cijfers;
    }

    @GetMapping("/participatie/cijfers")
    @Requires(ParticipatieRechten.CIJFERS)
    @Verwerking(ParticipatieRechten.DOEL_CIJFERS)
    String show(Model model) {
        model.addAttribute("cijfers", cijfers.all());
        return "bestaanszekerheid/participatie/cijfers";
    }

    @Bean
    static Menupunt werkbehoudMenupunt() {
        return new Menupunt(
                "/participatie/cijfers",
                ParticipatieRechten.CIJFERS,
                Tekst.of("participatie.cijfers.titel"),
                AFTER_FIGURES);
    }
}
