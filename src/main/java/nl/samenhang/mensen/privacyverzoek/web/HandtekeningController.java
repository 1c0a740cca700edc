package nl.samenhang.mensen.privacyverzoek.web;

import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.privacyverzoek.Ondertekening;
import nl.samenhang.mensen.privacyverzoek.PrivacyverzoekRechten;
import nl.samenhang.mensen.privacyverzoek.VerzoekId;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second signature: what is marked is destroyed, or goes back to who decided. */
@Controller
@Requires(PrivacyverzoekRechten.TEKENEN)
@Verwerking(PrivacyverzoekRechten.DOEL)
class HandtekeningController {

    static final String LIJST = "/vernietigingsverzoeken";

    private final Ondertekening ondertekening;
    private final VerzoekViews views;
    private final Verwerkingslog log;

    HandtekeningController(Ondertekening ondertekening, VerzoekViews views, Verwerkingslog log) {
        this.ondertekening = ondertekening;
        this.views = views;
        this.log = log;
    }

    @GetMapping(LIJST)
    String index(Model model) {
        model.addAttribute("verzoeken", ondertekening.waiting().stream().map(views::line).toList());
        return "mensen/privacyverzoek/handtekeningen";
    }

    @GetMapping("/privacyverzoeken/{id}/handtekening")
    String show(@PathVariable VerzoekId id, Model model) {
        var view = views.toSign(id);
        log.read(Onderwerp.of("privacyverzoek", id), view.over().id());
        model.addAttribute("view", view);
        return "mensen/privacyverzoek/handtekening";
    }

    @PostMapping("/privacyverzoeken/{id}/handtekening")
    String create(@PathVariable VerzoekId id, RedirectAttributes redirect) {
        ondertekening.sign(id);
        Notices.add(redirect, Tekst.of("privacyverzoek.tekenen.gedaan"));
        return "redirect:" + LIJST;
    }

    /** Not signed: it goes back to who decided. */
    @PostMapping("/privacyverzoeken/{id}/terug")
    String back(@PathVariable VerzoekId id, RedirectAttributes redirect) {
        ondertekening.refuse(id);
        Notices.add(redirect, Tekst.of("privacyverzoek.tekenen.terug.gedaan"));
        return "redirect:" + LIJST;
    }
}
