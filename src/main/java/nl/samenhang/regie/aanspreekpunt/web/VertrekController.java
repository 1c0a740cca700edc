package nl.samenhang.regie.aanspreekpunt.web;

import static nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten.AANWIJZEN;
import static nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten.DOEL;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Somebody leaves: a team leader chooses who takes over each gezin. What has no successor yet
 * stays, so that the list can be finished later.
 */
@Controller
@RequestMapping("/medewerkers/{medewerker}/overdracht")
@Requires(AANWIJZEN)
@Verwerking(DOEL)
class VertrekController {

    private static final String OPVOLGER = "opvolger.";
    private static final String ALLE = OPVOLGER + "alle";

    private final Aanspreekpunten aanspreekpunten;
    private final VertrekViews views;

    VertrekController(Aanspreekpunten aanspreekpunten, VertrekViews views) {
        this.aanspreekpunten = aanspreekpunten;
        this.views = views;
    }

    @GetMapping
    String edit(@PathVariable MedewerkerId medewerker, Model model) {
        return page(model, views.of(medewerker), FormState.empty());
    }

    @PostMapping
    String update(
            @PathVariable MedewerkerId medewerker,
            @Valid VertrekForm form,
            BindingResult errors,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes redirect) {
        var view = views.of(medewerker);
        var opvolgers = opvolgers(view, velden);
        if (opvolgers.isEmpty()) {
            errors.reject("aanspreekpunt.fout.niemand-gekozen");
        }
        return FormAnswer.of(
                errors,
                again -> page(model, view, again),
                () -> {
                    var aantal = aanspreekpunten.handOverAll(medewerker, opvolgers, form.notitie());
                    Notices.add(redirect, Tekst.of("aanspreekpunt.melding.vertrek", aantal));
                    return "redirect:/medewerkers/" + medewerker + "/overdracht";
                });
    }

    /** Only gezinnen on the page and only colleagues who could be chosen there. */
    private static Map<GezinId, MedewerkerId> opvolgers(
            VertrekView view, Map<String, String> velden) {
        var keuze = view.collegas().stream().map(optie -> optie.waarde()).toList();
        return view.gezinnen().stream()
                .filter(gezin -> keuze.contains(chosen(velden, gezin.id())))
                .collect(
                        Collectors.toMap(
                                VertrekView.Regel::id,
                                gezin -> MedewerkerId.of(chosen(velden, gezin.id()))));
    }

    /** The choice for this gezin, else the one for all. */
    private static String chosen(Map<String, String> velden, GezinId gezin) {
        var eigen = velden.getOrDefault(OPVOLGER + gezin, "");
        return eigen.isEmpty() ? velden.getOrDefault(ALLE, "") : eigen;
    }

    private static String page(Model model, VertrekView view, FormState form) {
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return "regie/aanspreekpunt/vertrek";
    }
}
