package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.besluit.perspectiefplan.Meting;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanId;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanRechten;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplannen;
import nl.samenhang.besluit.perspectiefplan.Pijler;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looks how the Big 5 of a young person stand. */
@Controller
@RequestMapping("/perspectiefplannen/{id}/big5")
@Requires(PerspectiefplanRechten.WERKEN)
@Verwerking(PerspectiefplanRechten.DOEL)
class Big5Controller {

    private final Perspectiefplannen plannen;
    private final Planbeelden beelden;

    Big5Controller(Perspectiefplannen plannen, Planbeelden beelden) {
        this.plannen = plannen;
        this.beelden = beelden;
    }

    @GetMapping
    String edit(@PathVariable PerspectiefplanId id, Model model) {
        beelden.require(id);
        var vorige =
                plannen.metingen(id).stream()
                        .findFirst()
                        .map(Big5Controller::before)
                        .orElseGet(Map::of);
        return beelden.page(model, "big5", id, FormState.of(vorige));
    }

    @PostMapping
    String judge(
            @PathVariable PerspectiefplanId id,
            @Valid Big5Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        beelden.require(id);
        return FormAnswer.of(
                errors,
                again -> beelden.page(model, "big5", id, again),
                () -> {
                    plannen.judge(id, form.toOordelen());
                    return PerspectiefplanController.done(
                            redirect, Tekst.of("perspectiefplan.gedaan.big5"), id, "big5");
                });
    }

    /** What stood there before, to change where something changed. */
    private static Map<String, List<String>> before(Meting meting) {
        var velden = new HashMap<String, List<String>>();
        for (var pijler : Pijler.values()) {
            var oordeel = meting.of(pijler);
            velden.put(Big5Form.veld(pijler) + "Kleur", List.of(oordeel.kleur().name()));
            velden.put(Big5Form.veld(pijler), List.of(oordeel.woorden()));
        }
        return velden;
    }
}
