package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps drafts while somebody types, and throws them away when asked. */
@Controller
@Requires(Requires.IEDEREEN)
@Verwerking("concept-bewaren")
class ConceptController {

    private final Concepten concepten;

    ConceptController(Concepten concepten) {
        this.concepten = concepten;
    }

    /** Called by the browser; answers with the line that says when it was kept. */
    @PostMapping("/concepten")
    String save(HttpServletRequest request, HttpServletResponse response, Model model) {
        var formulier = Formulier.of(request).filter(_ -> PageFactory.user().isPresent());
        if (formulier.isEmpty()) {
            response.setStatus(422);
        }
        formulier.ifPresent(
                f -> model.addAttribute("moment", concepten.save(f, Formulier.fields(request))));
        return "platform/web/concept";
    }

    @PostMapping("/concepten/weggooien")
    String destroy(HttpServletRequest request, RedirectAttributes redirect) {
        var formulier = Formulier.of(request);
        formulier.filter(_ -> PageFactory.user().isPresent()).ifPresent(concepten::close);
        Notices.info(redirect, Tekst.of("web.concept.weggegooid"));
        return "redirect:" + formulier.map(Formulier::pagina).orElse("/");
    }
}
