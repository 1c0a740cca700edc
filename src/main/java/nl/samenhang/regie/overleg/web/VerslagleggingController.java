package nl.samenhang.regie.overleg.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.UUID;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.overleg.OverlegId;
import nl.samenhang.regie.overleg.OverlegRechten;
import nl.samenhang.regie.overleg.Overlegacties;
import nl.samenhang.regie.overleg.Overleggen;
import nl.samenhang.regie.overleg.Verslaglegging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a meeting decided, and what goes into the plan from it. */
@Controller
@RequestMapping("/overleggen/{id}")
@Requires(OverlegRechten.ORGANISEREN)
@Verwerking(OverlegRechten.DOEL)
class VerslagleggingController {

    private static final int LONGEST = 2000;

    private final Overleggen overleggen;
    private final Overlegacties acties;
    private final OverlegViews views;

    VerslagleggingController(Overleggen overleggen, Overlegacties acties, OverlegViews views) {
        this.overleggen = overleggen;
        this.acties = acties;
        this.views = views;
    }

    @GetMapping("/verslag")
    String edit(@PathVariable OverlegId id, Model model) {
        return page(model, id, FormState.empty(), "verslag");
    }

    @PostMapping("/verslag")
    String update(
            @PathVariable OverlegId id,
            @Valid VerslagleggingForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again, "verslag"),
                () -> {
                    overleggen.hold(id, toVerslag(id, form, request));
                    Notices.add(redirect, Tekst.of("overleg.gedaan.gehouden"));
                    return "redirect:/overleggen/" + id;
                });
    }

    @PostMapping("/acties")
    String act(
            @PathVariable OverlegId id,
            @Valid ActieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again, "show"),
                () -> {
                    var wie =
                            overleggen.inhoud(id).deelnemers().stream()
                                    .filter(d -> d.id().equals(form.wie()))
                                    .findFirst()
                                    .orElseThrow(
                                            () -> new Refusal("wie", Tekst.of("overleg.fout.wie")));
                    acties.add(id, wie, form.tekst().strip(), form.uiterlijk());
                    Notices.add(redirect, Tekst.of("overleg.gedaan.actie"));
                    return "redirect:/overleggen/" + id;
                });
    }

    private Verslaglegging toVerslag(
            OverlegId id, VerslagleggingForm form, HttpServletRequest request) {
        var besluiten = new HashMap<UUID, String>();
        for (var punt : overleggen.inhoud(id).agenda()) {
            var tekst = request.getParameter("besluit-" + punt.id());
            if (tekst != null) {
                besluiten.put(
                        punt.id(),
                        tekst.strip().substring(0, Math.min(LONGEST, tekst.strip().length())));
            }
        }
        return new Verslaglegging(
                form.aanwezig(),
                form.gezin() == VerslagleggingForm.Erbij.JA,
                form.waaromNiet().map(String::strip).orElse(""),
                besluiten);
    }

    private String page(Model model, OverlegId id, FormState form, String template) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("form", form);
        return "regie/overleg/" + template;
    }
}
