package nl.samenhang.bestaanszekerheid.regeling.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.bestaanszekerheid.regeling.RechtenvraagId;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenvragen;
import nl.samenhang.bestaanszekerheid.regeling.RegelingRechten;
import nl.samenhang.bestaanszekerheid.regeling.Vraagdeel;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An employee asks together with a household for all its rights. */
@Controller
@RequestMapping("/gezinnen/{gezin}/rechtenvragen")
@Requires(RegelingRechten.VRAGEN)
@Verwerking(RegelingRechten.DOEL)
class RechtenvraagController {

    private final Rechtenvragen vragen;
    private final Rechtenvraagpagina pagina;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Clock clock;

    RechtenvraagController(
            Rechtenvragen vragen,
            Rechtenvraagpagina pagina,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Clock clock) {
        this.vragen = vragen;
        this.pagina = pagina;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    String create(@PathVariable GezinId gezin, Model model) {
        return form(model, gezin, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable GezinId gezin, @Valid BeginForm form, BindingResult errors, Model model) {
        return FormAnswer.of(
                errors,
                again -> form(model, gezin, again),
                () -> {
                    var wie = form.aanvrager().orElseThrow(() -> missing("aanvrager"));
                    var id = vragen.begin(gezin, wie, form.wieHelpt(), Optional.of(ik()));
                    return "redirect:" + Vraagkant.dossier(gezin).van(id);
                });
    }

    @GetMapping("/{id}")
    String show(@PathVariable GezinId gezin, @PathVariable RechtenvraagId id, Model model) {
        var vraag = pagina.vraag(gezin, id);
        return pagina.show(model, vraag, Vraagkant.dossier(gezin), FormState.empty());
    }

    @GetMapping("/{id}/delen/{deel}")
    String edit(
            @PathVariable GezinId gezin,
            @PathVariable RechtenvraagId id,
            @PathVariable Vraagdeel deel,
            Model model) {
        var vraag = pagina.vraag(gezin, id);
        var form = DeelForm.of(vraag.antwoorden());
        return pagina.deel(model, vraag, deel, Vraagkant.dossier(gezin), form);
    }

    @PostMapping("/{id}/delen/{deel}")
    String update(
            @PathVariable GezinId gezin,
            @PathVariable RechtenvraagId id,
            @PathVariable Vraagdeel deel,
            @RequestParam Map<String, String> velden,
            @Valid DeelForm form,
            BindingResult errors,
            Model model) {
        var vraag = pagina.vraag(gezin, id);
        return pagina.answer(model, vraag, deel, Vraagkant.dossier(gezin), velden, form, errors);
    }

    @PostMapping("/{id}/uitkomst")
    String reckon(@PathVariable GezinId gezin, @PathVariable RechtenvraagId id, Model model) {
        var vraag = pagina.vraag(gezin, id);
        return pagina.reckon(model, vraag, Vraagkant.dossier(gezin));
    }

    /** Takes in what a resident sent. */
    @PostMapping("/{id}/opneming")
    String takeIn(
            @PathVariable GezinId gezin,
            @PathVariable RechtenvraagId id,
            Model model,
            RedirectAttributes redirect) {
        return pagina.takeIn(model, pagina.vraag(gezin, id), Vraagkant.dossier(gezin), redirect);
    }

    @PostMapping("/{id}/aanvraag")
    String ask(
            @PathVariable GezinId gezin,
            @PathVariable RechtenvraagId id,
            @RequestParam(defaultValue = "") Set<String> regelingen,
            Model model,
            RedirectAttributes redirect) {
        return pagina.ask(
                model, pagina.vraag(gezin, id), Vraagkant.dossier(gezin), regelingen, redirect);
    }

    @PostMapping("/{id}/herinneringen")
    String remind(
            @PathVariable GezinId gezin,
            @PathVariable RechtenvraagId id,
            @RequestParam String tabel,
            Model model,
            RedirectAttributes redirect) {
        return pagina.remind(
                model, pagina.vraag(gezin, id), Vraagkant.dossier(gezin), tabel, redirect);
    }

    @PostMapping("/{id}/verwijdering")
    String discard(
            @PathVariable GezinId gezin,
            @PathVariable RechtenvraagId id,
            RedirectAttributes redirect) {
        return pagina.discard(pagina.vraag(gezin, id), Vraagkant.dossier(gezin), redirect);
    }

    /** The answers, the norms and the tables of then, worked out once more. */
    @GetMapping("/{id}/nagerekend")
    String replay(@PathVariable GezinId gezin, @PathVariable RechtenvraagId id, Model model) {
        var vraag = pagina.vraag(gezin, id);
        model.addAttribute("nagerekend", vragen.replay(vraag.id()));
        model.addAttribute("kant", Vraagkant.dossier(gezin));
        return "bestaanszekerheid/regeling/rechtenvraag/nagerekend";
    }

    private String form(Model model, GezinId gezin, FormState form) {
        toegang.requireAccess(gezin);
        model.addAttribute("kant", Vraagkant.dossier(gezin));
        model.addAttribute(
                "personen",
                inwoners.findAll(gezinnen.get(gezin).inwonersOn(today())).stream()
                        .filter(lid -> !lid.leeftijdsgroep(today()).isMinor())
                        .toList());
        model.addAttribute("form", form);
        return "bestaanszekerheid/regeling/rechtenvraag/nieuw";
    }

    private static Refusal missing(String veld) {
        return new Refusal(veld, Tekst.of("rechtenvraag.fout." + veld));
    }

    private static MedewerkerId ik() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
