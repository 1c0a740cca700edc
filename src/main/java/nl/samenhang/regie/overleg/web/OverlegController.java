package nl.samenhang.regie.overleg.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Prepares a meeting, shows it, and calls it off. */
@Controller
@Verwerking(OverlegRechten.DOEL)
class OverlegController {

    private final Overleggen overleggen;
    private final OverlegViews views;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    OverlegController(
            Overleggen overleggen,
            OverlegViews views,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.overleggen = overleggen;
        this.views = views;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /** Something to talk about. */
    record AgendaForm(
            @NotBlank(message = "{overleg.fout.agenda}") @Size(max = 500) String agendapunt) {}

    @GetMapping("/gezinnen/{gezin}/overleggen/new")
    @Requires(OverlegRechten.ORGANISEREN)
    String create(@PathVariable GezinId gezin, Model model) {
        return form(model, gezin, FormState.empty());
    }

    @PostMapping("/gezinnen/{gezin}/overleggen")
    @Requires(OverlegRechten.ORGANISEREN)
    String create(
            @PathVariable GezinId gezin,
            @Valid OverlegForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> form(model, gezin, again),
                () -> {
                    var overleg =
                            overleggen.prepare(
                                    gezin, form.inwoner(), form.vraag().strip(), form.kenmerken());
                    Notices.add(redirect, Tekst.of("overleg.gedaan.begonnen"));
                    return "redirect:/overleggen/" + overleg.id();
                });
    }

    @GetMapping("/overleggen/{id}")
    @Requires(OverlegRechten.INZIEN)
    String show(@PathVariable OverlegId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping("/overleggen/{id}/agenda")
    @Requires(OverlegRechten.ORGANISEREN)
    String add(
            @PathVariable OverlegId id,
            @Valid AgendaForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    overleggen.add(id, form.agendapunt().strip());
                    Notices.add(redirect, Tekst.of("overleg.gedaan.bewaard"));
                    return "redirect:/overleggen/" + id;
                });
    }

    @PostMapping("/overleggen/{id}/afgelasting")
    @Requires(OverlegRechten.ORGANISEREN)
    String cancel(@PathVariable OverlegId id, RedirectAttributes redirect) {
        overleggen.cancel(id);
        Notices.add(redirect, Tekst.of("overleg.gedaan.afgelast"));
        return "redirect:/overleggen/" + id;
    }

    private String page(Model model, OverlegId id, FormState form) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("form", form);
        return "regie/overleg/show";
    }

    private String form(Model model, GezinId id, FormState form) {
        toegang.requireAccess(id);
        var gezin = gezinnen.get(id);
        var leden = gezin.inwonersOn(LocalDate.now(clock));
        log.read(Onderwerp.of("gezin", id), leden);
        model.addAttribute("gezin", gezin);
        model.addAttribute("leden", inwoners.findAll(leden));
        model.addAttribute("form", form);
        return "regie/overleg/new";
    }
}
