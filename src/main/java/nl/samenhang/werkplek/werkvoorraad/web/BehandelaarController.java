package nl.samenhang.werkplek.werkvoorraad.web;

import static nl.samenhang.werkplek.werkvoorraad.WerkRechten.BEHANDELEN;
import static nl.samenhang.werkplek.werkvoorraad.WerkRechten.WERKVERDELING;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.werkplek.werkvoorraad.WerkitemId;
import nl.samenhang.werkplek.werkvoorraad.Werkitems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes work from the list, or gives it to a colleague. */
@Controller
class BehandelaarController {

    private static final String IK = "ik";

    private final Werkitems werkitems;

    BehandelaarController(Werkitems werkitems) {
        this.werkitems = werkitems;
    }

    @GetMapping("/werk/{id}/behandelaar")
    @Requires(BEHANDELEN)
    @Verwerking(WERKVERDELING)
    String edit(
            @PathVariable WerkitemId id,
            @RequestParam(defaultValue = "team") String lijst,
            Model model) {
        return form(id, FormState.of(new BehandelaarForm("", lijst)), model);
    }

    @PostMapping("/werk/{id}/behandelaar")
    @Requires(BEHANDELEN)
    @Verwerking(WERKVERDELING)
    String create(
            @PathVariable WerkitemId id,
            @Valid @ModelAttribute("behandelaar") BehandelaarForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            var medewerker =
                    form.medewerker().equals(IK) ? me() : MedewerkerId.of(form.medewerker());
            try {
                werkitems.assign(id, medewerker);
                Notices.add(
                        redirect,
                        Tekst.of(
                                "werkvoorraad.melding."
                                        + (medewerker.equals(me()) ? "ik" : "collega")));
                return "redirect:" + form.url();
            } catch (Refusal refusal) {
                response.setStatus(422);
                return form(id, FormState.of(errors, refusal), model);
            }
        }
        response.setStatus(422);
        return form(id, FormState.of(errors), model);
    }

    private String form(WerkitemId id, FormState form, Model model) {
        var item = werkitems.get(id);
        var opties =
                werkitems.candidates(item).stream()
                        .map(m -> Optie.of(m.id(), m.naam(), m.functie()))
                        .toList();
        model.addAttribute("id", id.toString());
        model.addAttribute("tekst", item.tekst());
        model.addAttribute("opties", opties);
        model.addAttribute("form", form);
        return "werkplek/werkvoorraad/behandelaar";
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
