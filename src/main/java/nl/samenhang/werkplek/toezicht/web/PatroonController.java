package nl.samenhang.werkplek.toezicht.web;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.logboek.LogboekRechten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.werkplek.toezicht.Logpatronen;
import nl.samenhang.werkplek.toezicht.Patroontaak;
import nl.samenhang.werkplek.toezicht.Vondst;
import nl.samenhang.werkplek.toezicht.VondstId;
import nl.samenhang.werkplek.toezicht.Vondsten;
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

/** What in the log is worth a look, why it is shown, and that somebody looked. */
@Controller
@RequestMapping("/beheer/logboek/patronen")
@Requires(LogboekRechten.INZIEN)
@Verwerking(LogboekRechten.TOEZICHT)
class PatroonController {

    private static final int PAGE = 30;

    private final Vondsten vondsten;
    private final Logpatronen patronen;
    private final Patroontaak taak;

    PatroonController(Vondsten vondsten, Logpatronen patronen, Patroontaak taak) {
        this.vondsten = vondsten;
        this.patronen = patronen;
        this.taak = taak;
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "false") boolean alle,
            @RequestParam Optional<VondstId> na,
            Model model) {
        var found = vondsten.list(alle, na, PAGE + 1);
        var shown = found.stream().limit(PAGE).map(this::row).toList();
        var last =
                found.size() > PAGE
                        ? Optional.of(shown.getLast().vondst().id())
                        : Optional.<VondstId>empty();
        model.addAttribute("view", new PatronenView(alle, shown, last, taak.latest()));
        return "werkplek/toezicht/patronen";
    }

    @PostMapping("/zoeken")
    String search(RedirectAttributes redirect) {
        taak.start();
        Notices.info(redirect, Tekst.of("toezicht.patronen.zoekt"));
        return "redirect:/beheer/logboek/patronen";
    }

    @GetMapping("/{id}")
    String show(@PathVariable VondstId id, Model model) {
        return page(id, FormState.empty(), model);
    }

    @PostMapping("/{id}/oordeel")
    String judge(
            @PathVariable VondstId id,
            @Valid @ModelAttribute("invoer") OordeelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, again, model),
                () -> {
                    vondsten.judge(id, Optional.ofNullable(form.notitie()).orElse(""));
                    Notices.add(redirect, Tekst.of("toezicht.vondst.bekeken-melding"));
                    return "redirect:/beheer/logboek/patronen";
                });
    }

    private String page(VondstId id, FormState form, Model model) {
        var volledig = vondsten.get(id);
        model.addAttribute("vondst", volledig);
        model.addAttribute("patroon", patronen.get(volledig.vondst().patroon()));
        model.addAttribute("form", form);
        return "werkplek/toezicht/vondst";
    }

    private PatronenView.Regel row(Vondst vondst) {
        return new PatronenView.Regel(vondst, patronen.get(vondst.patroon()));
    }
}
