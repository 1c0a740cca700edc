package nl.samenhang.besluit.keuze.web;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.samenhang.besluit.keuze.Door;
import nl.samenhang.besluit.keuze.KeuzeId;
import nl.samenhang.besluit.keuze.KeuzeRechten;
import nl.samenhang.besluit.keuze.Keuzes;
import nl.samenhang.besluit.keuze.Wenspunt;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An employee chooses together with a family, and writes down who wished and who chose. */
@Controller
@RequestMapping("/gezinnen/{gezin}/keuzes")
@Requires(KeuzeRechten.VASTLEGGEN)
@Verwerking(KeuzeRechten.DOEL)
class KeuzeController {

    private final Keuzes keuzes;
    private final Keuzepagina pagina;
    private final Dossiertoegang toegang;

    KeuzeController(Keuzes keuzes, Keuzepagina pagina, Dossiertoegang toegang) {
        this.keuzes = keuzes;
        this.pagina = pagina;
        this.toegang = toegang;
    }

    @GetMapping("/nieuw/{voor}")
    String create(@PathVariable GezinId gezin, @PathVariable InwonerId voor, Model model) {
        toegang.requireAccess(gezin);
        var kant = Kant.dossier(gezin);
        return pagina.form(model, gezin, voor, kant, kant.nieuw(voor), pagina.begin(voor));
    }

    @PostMapping("/nieuw/{voor}")
    String create(
            @PathVariable GezinId gezin,
            @PathVariable InwonerId voor,
            @Valid WensForm form,
            BindingResult errors,
            Model model) {
        toegang.requireAccess(gezin);
        var kant = Kant.dossier(gezin);
        return FormAnswer.of(
                errors,
                again -> pagina.form(model, gezin, voor, kant, kant.nieuw(voor), again),
                () ->
                        "redirect:"
                                + kant.van(
                                        keuzes.wish(
                                                gezin,
                                                voor,
                                                pagina.wens(form),
                                                with(form.wenser(), "wenser"))));
    }

    @GetMapping("/{id}")
    String show(@PathVariable GezinId gezin, @PathVariable KeuzeId id, Model model) {
        pagina.keuze(gezin, id);
        return pagina.show(model, id, Kant.dossier(gezin), FormState.empty());
    }

    @GetMapping("/{id}/wens")
    String edit(@PathVariable GezinId gezin, @PathVariable KeuzeId id, Model model) {
        var keuze = pagina.keuze(gezin, id);
        var kant = Kant.dossier(gezin);
        var form = FormState.of(WensForm.of(keuze.wens(), keuze.wenser()));
        return pagina.form(model, gezin, keuze.inwoner(), kant, kant.van(id) + "/wens", form);
    }

    @PostMapping("/{id}/wens")
    String update(
            @PathVariable GezinId gezin,
            @PathVariable KeuzeId id,
            @Valid WensForm form,
            BindingResult errors,
            Model model) {
        var keuze = pagina.keuze(gezin, id);
        var kant = Kant.dossier(gezin);
        return FormAnswer.of(
                errors,
                again ->
                        pagina.form(
                                model, gezin, keuze.inwoner(), kant, kant.van(id) + "/wens", again),
                () -> {
                    keuzes.rewish(id, pagina.wens(form), with(form.wenser(), "wenser"));
                    return "redirect:" + kant.van(id);
                });
    }

    @PostMapping("/{id}/versoepeling")
    String loosen(
            @PathVariable GezinId gezin, @PathVariable KeuzeId id, @RequestParam Wenspunt punt) {
        var keuze = pagina.keuze(gezin, id);
        keuzes.rewish(id, keuze.wens().without(punt), Door.samen(keuze.wenser(), actor()));
        return "redirect:" + Kant.dossier(gezin).van(id);
    }

    @GetMapping("/{id}/aanbod")
    String choose(@PathVariable GezinId gezin, @PathVariable KeuzeId id, Model model) {
        pagina.keuze(gezin, id);
        return pagina.aanbod(model, id, Kant.dossier(gezin), FormState.empty());
    }

    @PostMapping("/{id}/aanbod")
    String choose(
            @PathVariable GezinId gezin,
            @PathVariable KeuzeId id,
            @Valid KiesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        pagina.keuze(gezin, id);
        var kant = Kant.dossier(gezin);
        return FormAnswer.of(
                errors,
                again -> pagina.aanbod(model, id, kant, again),
                () -> {
                    keuzes.choose(id, form.aanbod(), with(form.kiezer(), "kiezer"));
                    Notices.add(redirect, Tekst.of("keuze.gedaan.gekozen"));
                    return "redirect:" + kant.van(id);
                });
    }

    @PostMapping("/{id}/intrekking")
    String withdraw(
            @PathVariable GezinId gezin,
            @PathVariable KeuzeId id,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes redirect) {
        pagina.keuze(gezin, id);
        keuzes.withdraw(id, reden);
        Notices.add(redirect, Tekst.of("keuze.gedaan.ingetrokken"));
        return "redirect:" + Kant.dossier(gezin).terug();
    }

    private static Door with(Optional<InwonerId> wie, String veld) {
        return Door.samen(
                wie.orElseThrow(() -> new Refusal(veld, Tekst.of("keuze.fout." + veld))), actor());
    }

    private static MedewerkerId actor() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
