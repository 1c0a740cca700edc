package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.onderzoek.Analyses;
import nl.samenhang.regie.onderzoek.Antwoord;
import nl.samenhang.regie.onderzoek.OnderzoekId;
import nl.samenhang.regie.onderzoek.OnderzoekRechten;
import nl.samenhang.regie.onderzoek.Vraagpunt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One topic on one screen: of one person, or of the family together. */
@Controller
@RequestMapping("/onderzoeken/{id}")
@Requires(OnderzoekRechten.DOEN)
@Verwerking(OnderzoekRechten.DOEL)
class VraagpuntController {

    private final Analyses analyses;
    private final OnderzoekViews views;

    VraagpuntController(Analyses analyses, OnderzoekViews views) {
        this.analyses = analyses;
        this.views = views;
    }

    @GetMapping("/personen/{inwoner}/punten/{punt}")
    String edit(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            @PathVariable Vraagpunt punt,
            Model model) {
        return page(model, id, Optional.of(inwoner), punt, Optional.empty());
    }

    @PostMapping("/personen/{inwoner}/punten/{punt}")
    String update(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            @PathVariable Vraagpunt punt,
            @Valid AntwoordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return save(id, Optional.of(inwoner), punt, form, errors, model, redirect);
    }

    @GetMapping("/samen/{punt}")
    String edit(@PathVariable OnderzoekId id, @PathVariable Vraagpunt punt, Model model) {
        return page(model, id, Optional.empty(), punt, Optional.empty());
    }

    @PostMapping("/samen/{punt}")
    String update(
            @PathVariable OnderzoekId id,
            @PathVariable Vraagpunt punt,
            @Valid AntwoordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return save(id, Optional.empty(), punt, form, errors, model, redirect);
    }

    private String save(
            OnderzoekId id,
            Optional<InwonerId> inwoner,
            Vraagpunt punt,
            AntwoordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, inwoner, punt, Optional.of(again)),
                () -> {
                    analyses.answer(id, new Antwoord(punt, inwoner, form.woorden()));
                    Notices.add(redirect, Tekst.of("onderzoek.gedaan.bewaard"));
                    return "redirect:" + next(id, inwoner, punt);
                });
    }

    /** On to the next topic of this person that has no answer yet, or back to the whole. */
    private String next(OnderzoekId id, Optional<InwonerId> inwoner, Vraagpunt punt) {
        var view = views.of(id);
        return inwoner.stream()
                .flatMap(
                        wie ->
                                view.personen().stream()
                                        .filter(p -> p.id().equals(wie))
                                        .flatMap(p -> after(p.punten(), punt).stream())
                                        .filter(p -> view.inhoud().antwoord(p, wie).isEmpty())
                                        .map(p -> view.pad() + "/personen/" + wie + "/punten/" + p))
                .findFirst()
                .orElse(view.pad());
    }

    private static List<Vraagpunt> after(List<Vraagpunt> punten, Vraagpunt punt) {
        return punten.subList(punten.indexOf(punt) + 1, punten.size()).stream()
                .filter(_ -> punten.contains(punt))
                .toList();
    }

    private String page(
            Model model,
            OnderzoekId id,
            Optional<InwonerId> inwoner,
            Vraagpunt punt,
            Optional<FormState> again) {
        var view = views.of(id);
        if (punt.isPersoonlijk() != inwoner.isPresent()
                || punt.isVerslag()
                        && inwoner.stream()
                                .map(wie -> OnderzoekViews.persoon(view, wie))
                                .noneMatch(p -> p.punten().contains(punt))) {
            throw new NotFound(id.onderwerp());
        }
        var tekst =
                inwoner.map(wie -> view.inhoud().antwoord(punt, wie))
                        .orElseGet(() -> view.inhoud().antwoord(punt));
        model.addAttribute("view", view);
        model.addAttribute("punt", punt);
        model.addAttribute("inwoner", inwoner);
        model.addAttribute(
                "form",
                again.orElseGet(() -> FormState.of(Map.of("tekst", tekst.stream().toList()))));
        return "regie/onderzoek/punt";
    }
}
