package nl.samenhang.regie.aanspreekpunt.web;

import static nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten.AANWIJZEN;
import static nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten.DOEL;
import static nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten.INZIEN;
import static nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten.OVERDRAGEN;

import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is the contact person of a gezin: appoint, hand over, confirm. */
@Controller
@RequestMapping("/gezinnen/{gezin}/aanspreekpunt")
class AanspreekpuntController {

    private static final String SHOW = "regie/aanspreekpunt/show";

    private final Aanspreekpunten aanspreekpunten;
    private final AanspreekpuntViews views;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    AanspreekpuntController(
            Aanspreekpunten aanspreekpunten,
            AanspreekpuntViews views,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.aanspreekpunten = aanspreekpunten;
        this.views = views;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping
    @Requires(INZIEN)
    @Verwerking(DOEL)
    String show(@PathVariable GezinId gezin, Model model) {
        toegang.requireAccess(gezin);
        var view = views.of(gezin);
        log.read(Onderwerp.of("gezin", gezin), view.leden());
        return page(model, view, FormState.empty());
    }

    @PostMapping
    @Requires(AANWIJZEN)
    @Verwerking(DOEL)
    String create(
            @PathVariable GezinId gezin,
            @Valid AanwijzingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> page(model, views.of(gezin), again),
                () -> {
                    aanspreekpunten.assign(gezin, new MedewerkerId(form.medewerker()));
                    Notices.add(redirect, Tekst.of("aanspreekpunt.melding.aangewezen"));
                    return back(gezin);
                });
    }

    @PostMapping("/overdracht")
    @Requires(OVERDRAGEN)
    @Verwerking(DOEL)
    String handOver(
            @PathVariable GezinId gezin,
            @Valid OverdrachtForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> page(model, views.of(gezin), again),
                () -> {
                    aanspreekpunten.handOver(
                            gezin, new MedewerkerId(form.medewerker()), form.notitie());
                    Notices.add(redirect, Tekst.of("aanspreekpunt.melding.overgedragen"));
                    return toegang.has(gezin) ? back(gezin) : "redirect:/werk";
                });
    }

    @PostMapping("/bevestiging")
    @Requires(INZIEN)
    @Verwerking(DOEL)
    String confirm(@PathVariable GezinId gezin, RedirectAttributes redirect) {
        toegang.requireAccess(gezin);
        aanspreekpunten.confirm(gezin);
        Notices.add(redirect, Tekst.of("aanspreekpunt.melding.bevestigd"));
        return back(gezin);
    }

    private static String page(Model model, AanspreekpuntView view, FormState form) {
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return SHOW;
    }

    private static String back(GezinId gezin) {
        return "redirect:/gezinnen/" + gezin + "/aanspreekpunt";
    }
}
