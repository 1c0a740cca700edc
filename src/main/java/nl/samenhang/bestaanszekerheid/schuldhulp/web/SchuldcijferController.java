package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import nl.samenhang.bestaanszekerheid.schuldhulp.Schuldcijfers;
import nl.samenhang.bestaanszekerheid.schuldhulp.SchuldhulpRechten;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How arrangements of 36 and of 18 months went beside each other, for who makes policy. */
@Controller
class SchuldcijferController {

    private final Schuldcijfers cijfers;

    SchuldcijferController(Schuldcijfers cijfers) {
        this.cijfers = cijfers;
    }

    @GetMapping("/schuldhulp/cijfers")
    @Requires(SchuldhulpRechten.CIJFERS)
    @Verwerking(SchuldhulpRechten.DOEL_CIJFERS)
    String show(Model model) {
        model.addAttribute("cohorten", cijfers.cohorten());
        model.addAttribute("bewind", cijfers.bewind());
        return "bestaanszekerheid/schuldhulp/cijfers";
    }

    @Bean
    static Menupunt schuldcijfersMenupunt() {
        return new Menupunt(
                "/schuldhulp/cijfers",
                SchuldhulpRechten.CIJFERS,
                Tekst.of("schuldhulp.cijfers.titel"),
                70);
    }
}
