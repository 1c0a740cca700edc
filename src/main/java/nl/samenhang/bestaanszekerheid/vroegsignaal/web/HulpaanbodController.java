package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import nl.samenhang.bestaanszekerheid.vroegsignaal.Hulpaanboden;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalRechten;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalzaakId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.platform.web.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who accepted help with debts, for debt help that takes over (Wgs art. 4 lid 1). */
@Controller
@RequestMapping("/vroegsignalen/aanbod")
@Requires(VroegsignaalRechten.OVERNEMEN)
@Verwerking(VroegsignaalRechten.DOEL_AANBOD)
class HulpaanbodController {

    private final Hulpaanboden aanboden;
    private final AfkoelingPdf pdf;

    HulpaanbodController(Hulpaanboden aanboden, AfkoelingPdf pdf) {
        this.aanboden = aanboden;
        this.pdf = pdf;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("aanboden", aanboden.open());
        return "bestaanszekerheid/vroegsignaal/aanboden";
    }

    @GetMapping("/{id}")
    String show(@PathVariable VroegsignaalzaakId id, Model model) {
        var aanbod = aanboden.get(id);
        model.addAttribute("aanbod", aanbod);
        model.addAttribute("signalen", aanboden.signalen(aanbod));
        return "bestaanszekerheid/vroegsignaal/aanbod";
    }

    @PostMapping("/{id}/overname")
    String take(@PathVariable VroegsignaalzaakId id, RedirectAttributes redirect) {
        aanboden.take(id);
        Notices.add(redirect, Tekst.of("vroegsignaal.gedaan.overgenomen"));
        return "redirect:/vroegsignalen/aanbod/" + id;
    }

    @GetMapping("/{id}/afkoelingsperiode.pdf")
    ResponseEntity<byte[]> print(@PathVariable VroegsignaalzaakId id) {
        return pdf.answer(aanboden.get(id));
    }

    @Bean
    static Menupunt hulpaanbodMenupunt() {
        return new Menupunt(
                "/vroegsignalen/aanbod",
                VroegsignaalRechten.OVERNEMEN,
                Tekst.of("vroegsignaal.aanbod.menu"),
                75);
    }
}
