package nl.samenhang.mensen.huishouden.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Verhuizing;
import nl.samenhang.mensen.inwoner.Verhuizingen;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person moves, alone or with who lives there too; the households follow. */
@Controller
@RequestMapping("/inwoners/{id}/verhuizing")
@Requires(InwonerRechten.WIJZIGEN)
@Verwerking(InwonerRechten.DOEL)
class VerhuizingController {

    private final Verhuizingen verhuizingen;
    private final Huisgezelschap gezelschap;
    private final Verwerkingslog log;
    private final Clock clock;

    VerhuizingController(
            Verhuizingen verhuizingen, Huisgezelschap gezelschap, Verwerkingslog log, Clock clock) {
        this.verhuizingen = verhuizingen;
        this.gezelschap = gezelschap;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String edit(@PathVariable InwonerId id, Model model) {
        var leden = gezelschap.of(id);
        var ids = leden.stream().map(Inwoner::id).toList();
        return page(model, leden, FormState.of(VerhuizingForm.proposal(ids)));
    }

    @PostMapping
    String create(
            @PathVariable InwonerId id,
            @Valid VerhuizingForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var leden = gezelschap.of(id);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, leden, FormState.of(errors));
        }
        Huisgezelschap.requireAmong(leden, form.gekozen());
        try {
            var vanaf = form.vanaf().orElseGet(() -> LocalDate.now(clock));
            verhuizingen.move(form.gekozen(), new Verhuizing(form.soort(), form.adres(), vanaf));
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(model, leden, FormState.of(errors, refusal));
        }
        Notices.add(redirect, Tekst.of("huishouden.verhuizing.gedaan"));
        return "redirect:/inwoners/" + id;
    }

    private String page(Model model, List<Inwoner> leden, FormState form) {
        var wie = leden.getFirst();
        log.read(Onderwerp.of("inwoner", wie.id()), leden.stream().map(Inwoner::id).toList());
        model.addAttribute("inwoner", wie);
        model.addAttribute("leden", gezelschap.options(leden));
        model.addAttribute("form", form);
        return "mensen/huishouden/verhuizing";
    }
}
