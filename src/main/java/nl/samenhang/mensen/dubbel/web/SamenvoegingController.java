package nl.samenhang.mensen.dubbel.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.dubbel.DubbelRechten;
import nl.samenhang.mensen.dubbel.SamenvoegingId;
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

/** A merge that was made: what went along, and taking it apart again. */
@Controller
@RequestMapping("/samenvoegingen/{id}")
@Requires(DubbelRechten.SAMENVOEGEN)
@Verwerking(DubbelRechten.DOEL)
class SamenvoegingController {

    private final Samenvoegingen samenvoegingen;
    private final Verwerkingslog log;

    SamenvoegingController(Samenvoegingen samenvoegingen, Verwerkingslog log) {
        this.samenvoegingen = samenvoegingen;
        this.log = log;
    }

    @GetMapping
    String show(@PathVariable SamenvoegingId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping("/ongedaan")
    String undo(
            @PathVariable SamenvoegingId id,
            @Valid OngedaanForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, id, FormState.of(errors));
        }
        try {
            samenvoegingen.undo(id, form.reden());
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(model, id, FormState.of(errors, refusal));
        }
        Notices.add(redirect, Tekst.of("dubbel.ongedaan.gedaan"));
        return "redirect:/samenvoegingen/" + id;
    }

    @PostMapping("/later")
    String give(
            @PathVariable SamenvoegingId id,
            @RequestParam(defaultValue = "") List<String> kamers,
            RedirectAttributes redirect) {
        var aantal = samenvoegingen.giveLater(id, Set.copyOf(kamers));
        Notices.add(redirect, Tekst.of("dubbel.later-gegeven", aantal));
        return "redirect:/samenvoegingen/" + id;
    }

    private String page(Model model, SamenvoegingId id, FormState form) {
        var samenvoeging = samenvoegingen.get(id);
        log.read(Onderwerp.of("samenvoeging", id), samenvoeging.blijft(), samenvoeging.verdween());
        model.addAttribute(
                "view",
                new SamenvoegingView(
                        samenvoeging, samenvoegingen.moved(id), samenvoegingen.later(id)));
        model.addAttribute("form", form);
        return "mensen/dubbel/samenvoeging";
    }
}
