package nl.samenhang.netwerk.plek.web;

import jakarta.validation.Valid;
import java.util.List;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.plek.PlekRechten;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.netwerk.plek.Plekzoekform;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** Searches a free place by what is needed; nobody is named. */
@Controller
class PlekzoekController {

    private final Plekken plekken;

    PlekzoekController(Plekken plekken) {
        this.plekken = plekken;
    }

    @GetMapping("/plekken")
    @Requires(PlekRechten.ZOEKEN)
    @Verwerking(PlekRechten.DOEL_ZOEKEN)
    String search(@Valid Plekzoekform form, BindingResult errors, Model model) {
        model.addAttribute(
                "gevonden", errors.hasErrors() ? List.of() : plekken.search(form.toVraag()));
        model.addAttribute("form", FormState.of(errors));
        return "netwerk/plek/zoeken";
    }

    @Bean
    static Menupunt plekkenMenupunt() {
        return new Menupunt("/plekken", PlekRechten.ZOEKEN, Tekst.of("plek.zoeken.titel"), 66);
    }
}
