package nl.samenhang.werkplek.zoeken.web;

import static nl.samenhang.werkplek.zoeken.ZoekRechten.DOEL;
import static nl.samenhang.werkplek.zoeken.ZoekRechten.ZOEKEN;

import java.util.List;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Zoekverwijzing;
import nl.samenhang.platform.web.Zoekvraag;
import nl.samenhang.werkplek.zoeken.Zoekmachine;
import nl.samenhang.werkplek.zoeken.Zoektekst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The search box sends a POST, so that what was typed stands in no address, history or access log.
 * A GET exists for links without personal numbers.
 */
@Controller
class ZoekController {

    private static final int SHORT_LIST = 8;
    private static final int PAGE = 25;

    private final Zoekmachine zoekmachine;
    private final List<Zoekverwijzing> elders;

    ZoekController(Zoekmachine zoekmachine, List<Zoekverwijzing> elders) {
        this.zoekmachine = zoekmachine;
        this.elders = List.copyOf(elders);
    }

    @GetMapping("/zoeken")
    @Requires(ZOEKEN)
    @Verwerking(DOEL)
    String index(
            @RequestParam(defaultValue = "") String q, Model model, RedirectAttributes redirect) {
        if (new Zoektekst(q).holdsBsn()) {
            Notices.info(redirect, Tekst.of("zoeken.bsn-in-adres"));
            return "redirect:/zoeken";
        }
        return show(q, false, model);
    }

    @PostMapping("/zoeken")
    @Requires(ZOEKEN)
    @Verwerking(DOEL)
    String create(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean typing,
            Model model) {
        return show(q, typing, model);
    }

    private String show(String q, boolean typing, Model model) {
        var tekst = new Zoektekst(q).tekst();
        var vraag = new Zoekvraag(tekst, typing, typing ? SHORT_LIST : PAGE);
        model.addAttribute("q", tekst);
        model.addAttribute("hits", zoekmachine.search(vraag));
        model.addAttribute("vol", PAGE);
        model.addAttribute("elders", elders);
        return "werkplek/zoeken/index";
    }
}
