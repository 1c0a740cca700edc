package nl.samenhang.regie.overleg.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.overleg.OverlegId;
import nl.samenhang.regie.overleg.OverlegRechten;
import nl.samenhang.regie.overleg.Overleggen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is invited to a meeting. */
@Controller
@RequestMapping("/overleggen/{id}/deelnemers")
@Requires(OverlegRechten.ORGANISEREN)
@Verwerking(OverlegRechten.DOEL)
class DeelnemerController {

    private final Overleggen overleggen;
    private final OverlegViews views;
    private final Medewerkers medewerkers;

    DeelnemerController(Overleggen overleggen, OverlegViews views, Medewerkers medewerkers) {
        this.overleggen = overleggen;
        this.views = views;
        this.medewerkers = medewerkers;
    }

    @GetMapping("/new")
    String create(@PathVariable OverlegId id, Model model) {
        return page(model, id, FormState.ofLink("soort", "deskundigheid"));
    }

    @PostMapping
    String create(
            @PathVariable OverlegId id,
            @Valid DeelnemerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    invite(id, form);
                    Notices.add(redirect, Tekst.of("overleg.gedaan.uitgenodigd"));
                    return "redirect:/overleggen/" + id;
                });
    }

    @PostMapping("/{deelnemer}/verwijdering")
    String remove(
            @PathVariable OverlegId id, @PathVariable UUID deelnemer, RedirectAttributes redirect) {
        overleggen.remove(id, deelnemer);
        Notices.add(redirect, Tekst.of("overleg.gedaan.bewaard"));
        return "redirect:/overleggen/" + id;
    }

    private void invite(OverlegId id, DeelnemerForm form) {
        switch (form.soort()) {
            case MEDEWERKER ->
                    overleggen.invite(
                            id,
                            new MedewerkerId(
                                    form.medewerker()
                                            .orElseThrow(
                                                    () ->
                                                            new Refusal(
                                                                    "medewerker",
                                                                    Tekst.of(
                                                                            "overleg.fout.medewerker")))),
                            form.deskundigheid());
            case GEZINSLID ->
                    overleggen.invite(
                            id,
                            form.inwoner()
                                    .orElseThrow(
                                            () ->
                                                    new Refusal(
                                                            "inwoner",
                                                            Tekst.of("overleg.fout.inwoner"))));
            case PARTNER ->
                    overleggen.invitePartner(
                            id,
                            form.naam()
                                    .orElseThrow(
                                            () ->
                                                    new Refusal(
                                                            "naam", Tekst.of("overleg.fout.naam")))
                                    .strip(),
                            form.email()
                                    .orElseThrow(
                                            () ->
                                                    new Refusal(
                                                            "email",
                                                            Tekst.of("overleg.fout.email")))
                                    .strip(),
                            form.deskundigheid());
        }
    }

    private String page(Model model, OverlegId id, FormState form) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("medewerkers", medewerkers.all());
        model.addAttribute("form", form);
        return "regie/overleg/deelnemer";
    }
}
