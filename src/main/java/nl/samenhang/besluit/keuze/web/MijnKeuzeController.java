package nl.samenhang.besluit.keuze.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.keuze.Door;
import nl.samenhang.besluit.keuze.Keuze;
import nl.samenhang.besluit.keuze.KeuzeId;
import nl.samenhang.besluit.keuze.KeuzeRechten;
import nl.samenhang.besluit.keuze.Keuzes;
import nl.samenhang.besluit.keuze.Wenspunt;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A resident chooses help alone, for oneself or for an own child under twelve. */
@Controller
@RequestMapping("/mijn/{gezin}/keuzes")
@Requires(Requires.INWONER)
@Verwerking(KeuzeRechten.DOEL_EIGEN)
class MijnKeuzeController {

    private final Keuzes keuzes;
    private final Keuzepagina pagina;
    private final EigenDelen delen;
    private final Dossiertoegang toegang;

    MijnKeuzeController(
            Keuzes keuzes, Keuzepagina pagina, EigenDelen delen, Dossiertoegang toegang) {
        this.keuzes = keuzes;
        this.pagina = pagina;
        this.delen = delen;
        this.toegang = toegang;
    }

    @GetMapping("/nieuw/{voor}")
    String create(@PathVariable GezinId gezin, @PathVariable InwonerId voor, Model model) {
        requireMine(gezin, voor);
        var kant = Kant.mijn(gezin);
        return pagina.form(model, gezin, voor, kant, kant.nieuw(voor), pagina.begin(voor));
    }

    @PostMapping("/nieuw/{voor}")
    String create(
            @PathVariable GezinId gezin,
            @PathVariable InwonerId voor,
            @Valid WensForm form,
            BindingResult errors,
            Model model) {
        requireMine(gezin, voor);
        var kant = Kant.mijn(gezin);
        return FormAnswer.of(
                errors,
                again -> pagina.form(model, gezin, voor, kant, kant.nieuw(voor), again),
                () -> "redirect:" + kant.van(keuzes.wish(gezin, voor, pagina.wens(form), ik())));
    }

    @GetMapping("/{id}")
    String show(@PathVariable GezinId gezin, @PathVariable KeuzeId id, Model model) {
        require(gezin, id);
        return pagina.show(model, id, Kant.mijn(gezin), FormState.empty());
    }

    @GetMapping("/{id}/wens")
    String edit(@PathVariable GezinId gezin, @PathVariable KeuzeId id, Model model) {
        var keuze = require(gezin, id);
        var kant = Kant.mijn(gezin);
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
        var keuze = require(gezin, id);
        var kant = Kant.mijn(gezin);
        return FormAnswer.of(
                errors,
                again ->
                        pagina.form(
                                model, gezin, keuze.inwoner(), kant, kant.van(id) + "/wens", again),
                () -> {
                    keuzes.rewish(id, pagina.wens(form), ik());
                    return "redirect:" + kant.van(id);
                });
    }

    @PostMapping("/{id}/versoepeling")
    String loosen(
            @PathVariable GezinId gezin, @PathVariable KeuzeId id, @RequestParam Wenspunt punt) {
        keuzes.rewish(id, require(gezin, id).wens().without(punt), ik());
        return "redirect:" + Kant.mijn(gezin).van(id);
    }

    @GetMapping("/{id}/aanbod")
    String choose(@PathVariable GezinId gezin, @PathVariable KeuzeId id, Model model) {
        require(gezin, id);
        return pagina.aanbod(model, id, Kant.mijn(gezin), FormState.empty());
    }

    @PostMapping("/{id}/aanbod")
    String choose(
            @PathVariable GezinId gezin,
            @PathVariable KeuzeId id,
            @Valid KiesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        require(gezin, id);
        var kant = Kant.mijn(gezin);
        return FormAnswer.of(
                errors,
                again -> pagina.aanbod(model, id, kant, again),
                () -> {
                    keuzes.choose(id, form.aanbod(), ik());
                    Notices.add(redirect, Tekst.of("keuze.gedaan.gekozen"));
                    return "redirect:" + kant.van(id);
                });
    }

    @PostMapping("/{id}/zonder-aanbod")
    String leave(
            @PathVariable GezinId gezin, @PathVariable KeuzeId id, RedirectAttributes redirect) {
        require(gezin, id);
        keuzes.leave(id);
        Notices.add(redirect, Tekst.of("keuze.gedaan.zonder-aanbod"));
        return "redirect:" + Kant.mijn(gezin).van(id);
    }

    @PostMapping("/{id}/intrekking")
    String withdraw(
            @PathVariable GezinId gezin,
            @PathVariable KeuzeId id,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes redirect) {
        require(gezin, id);
        keuzes.withdraw(id, reden);
        Notices.add(redirect, Tekst.of("keuze.gedaan.ingetrokken"));
        return "redirect:" + Kant.mijn(gezin).terug();
    }

    private Keuze require(GezinId gezin, KeuzeId id) {
        var keuze = pagina.keuze(gezin, id);
        requireMine(gezin, keuze.inwoner());
        return keuze;
    }

    private void requireMine(GezinId gezin, InwonerId wie) {
        toegang.requireAccess(gezin);
        delen.require(gezin, actor(), wie);
    }

    private static Door ik() {
        return Door.alleen(actor());
    }

    private static InwonerId actor() {
        return new InwonerId(Contexts.current().actor());
    }
}
