package nl.samenhang.mensen.inwoner.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Gelijke;
import nl.samenhang.mensen.inwoner.Gelijken;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Secties;
import nl.samenhang.platform.web.Zoekverwijzing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a person, and registering somebody who is not in the file yet. */
@Controller
class InwonerController {

    private static final String NEW = "mensen/inwoner/new";

    private final Inwoners inwoners;
    private final Gelijken gelijken;
    private final InwonerViews views;
    private final Secties secties;
    private final Verwerkingslog log;
    private final List<Zoekverwijzing> elders;

    InwonerController(
            Inwoners inwoners,
            Gelijken gelijken,
            InwonerViews views,
            Secties secties,
            Verwerkingslog log,
            List<Zoekverwijzing> elders) {
        this.inwoners = inwoners;
        this.gelijken = gelijken;
        this.views = views;
        this.secties = secties;
        this.log = log;
        this.elders = List.copyOf(elders);
    }

    @GetMapping("/inwoners/{id}")
    @Requires(InwonerRechten.INZIEN)
    @Verwerking(InwonerRechten.DOEL)
    String show(@PathVariable InwonerId id, Model model) {
        var view = views.of(id);
        log.read(Onderwerp.of("inwoner", id), id);
        model.addAttribute("view", view);
        model.addAttribute("secties", secties);
        model.addAttribute("form", FormState.empty());
        return "mensen/inwoner/show";
    }

    @GetMapping("/inwoners/nieuw")
    @Requires(InwonerRechten.WIJZIGEN)
    @Verwerking(InwonerRechten.DOEL)
    String create(Model model) {
        return form(model, FormState.empty(), List.of());
    }

    @PostMapping("/inwoners")
    @Requires(InwonerRechten.WIJZIGEN)
    @Verwerking(InwonerRechten.DOEL)
    String create(
            @Valid InwonerForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return form(model, FormState.of(errors), List.of());
        }
        try {
            var nieuw = form.toNieuweInwoner();
            var alike = gelijken.besides(nieuw, form.others());
            if (!alike.isEmpty()) {
                response.setStatus(422);
                return choose(form, alike, errors, model);
            }
            var id = inwoners.register(nieuw, form.others());
            Notices.add(redirect, Tekst.of("inwoner.new.gedaan"));
            return "redirect:/inwoners/" + id;
        } catch (Refusal refusal) {
            response.setStatus(422);
            return form(model, FormState.of(errors, refusal), List.of());
        }
    }

    /** Shows who looks alike before anybody is registered twice. */
    private String choose(
            InwonerForm form, List<Gelijke> alike, BindingResult errors, Model model) {
        log.searched(alike.stream().map(gelijke -> gelijke.inwoner().id()).toList());
        if (!form.anderDan().isEmpty()) {
            errors.rejectValue("anders", "inwoner.fout.kies-of-anders");
        }
        return form(model, FormState.of(errors), alike);
    }

    private String form(Model model, FormState form, List<Gelijke> alike) {
        model.addAttribute("form", form);
        model.addAttribute("alike", alike);
        model.addAttribute("elders", elders);
        return NEW;
    }
}
