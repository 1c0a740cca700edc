package nl.samenhang.mensen.dubbel.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.dubbel.DubbelRechten;
import nl.samenhang.mensen.dubbel.Paar;
import nl.samenhang.mensen.dubbel.Samenvoegingen;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes two descriptions together: who stays, and which value where they differ. */
@Controller
@RequestMapping("/dubbelen/{een}/{ander}/samenvoegen")
@Requires(DubbelRechten.SAMENVOEGEN)
@Verwerking(DubbelRechten.DOEL)
class SamenvoegController {

    private final Samenvoegingen samenvoegingen;
    private final Vergelijkingen vergelijkingen;
    private final Verwerkingslog log;

    SamenvoegController(
            Samenvoegingen samenvoegingen, Vergelijkingen vergelijkingen, Verwerkingslog log) {
        this.samenvoegingen = samenvoegingen;
        this.vergelijkingen = vergelijkingen;
        this.log = log;
    }

    @GetMapping
    String create(@PathVariable InwonerId een, @PathVariable InwonerId ander, Model model) {
        var view = vergelijkingen.of(Paar.of(een, ander));
        return page(model, view, FormState.of(Vergelijkingen.proposal(view)));
    }

    @PostMapping
    String create(
            @PathVariable InwonerId een,
            @PathVariable InwonerId ander,
            @Valid SamenvoegForm form,
            BindingResult errors,
            @RequestParam Map<String, String> velden,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var paar = Paar.of(een, ander);
        var view = vergelijkingen.of(paar);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, view, FormState.of(errors));
        }
        try {
            var id = samenvoegingen.merge(form.toOpdracht(paar, velden));
            Notices.add(redirect, Tekst.of("dubbel.samenvoegen.gedaan"));
            return "redirect:/inwoners/" + samenvoegingen.get(id).blijft();
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(model, view, FormState.of(errors, refusal));
        }
    }

    private String page(Model model, Vergelijking view, FormState form) {
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        log.read(
                Onderwerp.of("dubbel", view.een().id()),
                Paar.of(view.een().id(), view.ander().id()).beide());
        return "mensen/dubbel/samenvoegen";
    }
}
