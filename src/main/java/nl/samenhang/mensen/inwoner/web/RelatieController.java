package nl.samenhang.mensen.inwoner.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relaties;
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

/** Partners, parents and children of a person. */
@Controller
@RequestMapping("/inwoners/{id}/relaties")
@Requires(InwonerRechten.WIJZIGEN)
@Verwerking(InwonerRechten.DOEL)
class RelatieController {

    private static final int HITS = 8;

    private final Inwoners inwoners;
    private final Relaties relaties;
    private final Verwerkingslog log;

    RelatieController(Inwoners inwoners, Relaties relaties, Verwerkingslog log) {
        this.inwoners = inwoners;
        this.relaties = relaties;
        this.log = log;
    }

    @GetMapping
    String index(@PathVariable InwonerId id, Model model) {
        return page(model, view(id, List.of(), false), FormState.empty());
    }

    /** Somebody who lives elsewhere is looked up; what was chosen stays. */
    @PostMapping(params = "zoeken")
    String search(
            @PathVariable InwonerId id, @RequestParam(defaultValue = "") String zoek, Model model) {
        var hits = inwoners.search(zoek, HITS);
        log.searched(hits.stream().map(Inwoner::id).toList());
        return page(model, view(id, hits, true), FormState.asSent(Map.of()));
    }

    @PostMapping
    String create(
            @PathVariable InwonerId id,
            @Valid RelatieForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, view(id, List.of(), false), FormState.of(errors));
        }
        var ander = new InwonerId(form.ander());
        try {
            relaties.relate(id, form.soort(), ander, form.periode());
        } catch (Refusal refusal) {
            response.setStatus(422);
            var gekozen = inwoners.find(ander).stream().toList();
            return page(model, view(id, gekozen, false), FormState.of(errors, refusal));
        }
        Notices.add(redirect, Tekst.of("inwoner.relaties.gedaan"));
        return "redirect:/inwoners/" + id;
    }

    private RelatiesView view(InwonerId id, List<Inwoner> gevonden, boolean gezocht) {
        return new RelatiesView(
                inwoners.get(id),
                inwoners.relaties(id),
                inwoners.housemates(id),
                gevonden,
                gezocht && gevonden.isEmpty());
    }

    private String page(Model model, RelatiesView view, FormState form) {
        var id = view.inwoner().id();
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        log.read(Onderwerp.of("inwoner", id), id);
        return "mensen/inwoner/relatiesWijzigen";
    }
}
