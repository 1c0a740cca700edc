package nl.samenhang.mensen.registervraag.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Gelijke;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import nl.samenhang.mensen.registervraag.Overnemingen;
import nl.samenhang.mensen.registervraag.RegistervraagRechten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts somebody whom the register found into the file, after a look at who is in it already. */
@Controller
@RequestMapping("/brp/overneming")
@Requires(RegistervraagRechten.ZOEKEN)
@Verwerking(RegistervraagRechten.DOEL)
class OvernemingController {

    private final Overnemingen overnemingen;
    private final Verwerkingslog log;

    OvernemingController(Overnemingen overnemingen, Verwerkingslog log) {
        this.overnemingen = overnemingen;
        this.log = log;
    }

    @PostMapping
    String create(
            @Valid OvernemingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var bekend = overnemingen.known(form.number());
        if (bekend.isPresent()) {
            Notices.info(redirect, Tekst.of("registervraag.al-bekend"));
            return "redirect:/inwoners/" + bekend.get();
        }
        var found = overnemingen.find(form.number());
        if (found.isEmpty()) {
            Notices.warn(redirect, Tekst.of("registervraag.overneming.geen-antwoord"));
            return "redirect:/brp/zoeken";
        }
        var persoon = found.get();
        return FormAnswer.of(
                errors,
                state -> page(model, form, persoon, state),
                () ->
                        form.isFirstLook() && !overnemingen.alike(persoon, Set.of()).isEmpty()
                                ? page(model, form, persoon, FormState.empty())
                                : take(form, persoon, redirect));
    }

    private String take(OvernemingForm form, Brppersoon persoon, RedirectAttributes redirect) {
        if (form.dezelfde().isPresent()) {
            overnemingen.recognise(persoon, form.dezelfde().get());
            Notices.add(redirect, Tekst.of("registervraag.overneming.herkend"));
            return "redirect:/inwoners/" + form.dezelfde().get();
        }
        if (!overnemingen.alike(persoon, form.others()).isEmpty()) {
            throw new Refusal("anders", Tekst.of("registervraag.fout.kies"));
        }
        var id = overnemingen.register(persoon, form.others());
        Notices.add(redirect, Tekst.of("registervraag.overneming.gedaan"));
        return "redirect:/inwoners/" + id;
    }

    private String page(Model model, OvernemingForm form, Brppersoon persoon, FormState state) {
        List<Gelijke> alike = overnemingen.alike(persoon, form.others());
        log.searched(alike.stream().map(gelijke -> gelijke.inwoner().id()).toList());
        model.addAttribute("form", state);
        model.addAttribute("persoon", persoon);
        model.addAttribute("alike", alike);
        return "mensen/registervraag/overneming";
    }
}
