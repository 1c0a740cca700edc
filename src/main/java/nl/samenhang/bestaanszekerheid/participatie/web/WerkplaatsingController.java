package nl.samenhang.bestaanszekerheid.participatie.web;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import nl.samenhang.bestaanszekerheid.participatie.ParticipatieRechten;
import nl.samenhang.bestaanszekerheid.participatie.WerkplaatsingId;
import nl.samenhang.bestaanszekerheid.participatie.Werkplaatsingen;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Work that was proposed to somebody: the talk, the place and the end. */
@Controller
@RequestMapping("/werkplaatsingen/{id}")
@Requires(ParticipatieRechten.WERKEN)
@Verwerking(ParticipatieRechten.DOEL)
class WerkplaatsingController {

    private final Werkplaatsingen plaatsingen;
    private final Werkbeelden beelden;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;

    WerkplaatsingController(
            Werkplaatsingen plaatsingen,
            Werkbeelden beelden,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Dossiertoegang toegang) {
        this.plaatsingen = plaatsingen;
        this.beelden = beelden;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
    }

    @GetMapping
    String show(@PathVariable WerkplaatsingId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping("/gesprek")
    String talk(
            @PathVariable WerkplaatsingId id,
            @Valid GesprekForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                redirect,
                () -> {
                    plaatsingen.talk(id, form.toGesprek());
                    return "gesprek";
                });
    }

    @PostMapping("/plaats")
    String place(
            @PathVariable WerkplaatsingId id,
            @Valid PlaatsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                redirect,
                () -> {
                    plaatsingen.place(id, form.toPlaats(), form.akkoord().orElse(false));
                    return "plaats";
                });
    }

    @PostMapping("/niet")
    String drop(
            @PathVariable WerkplaatsingId id,
            @Valid AfloopForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                redirect,
                () -> {
                    plaatsingen.drop(id, form.toEinde());
                    return "niet";
                });
    }

    @PostMapping("/einde")
    String end(
            @PathVariable WerkplaatsingId id,
            @Valid AfloopForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                redirect,
                () -> {
                    plaatsingen.end(id, form.toEinde());
                    return "einde";
                });
    }

    /**
     * @param work gives the name of what was done
     */
    private String answer(
            WerkplaatsingId id,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Supplier<String> work) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    Notices.add(redirect, Tekst.of("participatie.gedaan." + work.get()));
                    return "redirect:/werkplaatsingen/" + id;
                });
    }

    private String page(Model model, WerkplaatsingId id, FormState form) {
        var plaatsing = plaatsingen.get(id);
        toegang.requireAccess(plaatsing.gezin());
        model.addAttribute("beeld", beelden.of(plaatsing));
        model.addAttribute("wie", inwoners.get(plaatsing.inwoner()).aanspreeknaam());
        model.addAttribute(
                "door",
                medewerkers.find(plaatsing.voorstel().door()).map(Medewerker::naam).orElse("-"));
        model.addAttribute("form", form);
        return "bestaanszekerheid/participatie/werkplaatsing";
    }
}
