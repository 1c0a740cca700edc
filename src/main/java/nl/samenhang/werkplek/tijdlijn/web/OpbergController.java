package nl.samenhang.werkplek.tijdlijn.web;

import static nl.samenhang.werkplek.tijdlijn.TijdlijnRechten.POST;
import static nl.samenhang.werkplek.tijdlijn.TijdlijnRechten.POST_VERWERKEN;

import jakarta.validation.Valid;
import java.util.List;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.werkplek.tijdlijn.PoststukId;
import nl.samenhang.werkplek.tijdlijn.Poststukken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finds the file that a piece of post belongs to and lays it there. */
@Controller
@RequestMapping("/werk/post/{id}")
@Requires(POST)
@Verwerking(POST_VERWERKEN)
class OpbergController {

    private final Poststukken poststukken;
    private final Dossierkeuze dossiers;

    OpbergController(Poststukken poststukken, Dossierkeuze dossiers) {
        this.poststukken = poststukken;
        this.dossiers = dossiers;
    }

    @GetMapping
    String show(@PathVariable PoststukId id, Model model) {
        return page(id, FormState.of(new OpbergForm("", "")), List.of(), model);
    }

    /** A POST, because a name or a BSN must not stand in an address. */
    @PostMapping("/zoeken")
    String search(
            @PathVariable PoststukId id, @RequestParam(defaultValue = "") String q, Model model) {
        return page(id, FormState.of(new OpbergForm("", q)), dossiers.find(q), model);
    }

    @PostMapping("/dossier")
    String create(
            @PathVariable PoststukId id,
            @Valid @ModelAttribute("opbergen") OpbergForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, again, dossiers.find(form.q()), model),
                () -> {
                    poststukken.file(id, form.gezin(), form.inwoner());
                    Notices.add(redirect, Tekst.of("tijdlijn.post.opgeborgen"));
                    return "redirect:/werk/post";
                });
    }

    private String page(PoststukId id, FormState form, List<Optie> opties, Model model) {
        model.addAttribute("poststuk", poststukken.get(id));
        model.addAttribute("opties", opties);
        model.addAttribute("form", form);
        return "werkplek/tijdlijn/post/opbergen";
    }
}
