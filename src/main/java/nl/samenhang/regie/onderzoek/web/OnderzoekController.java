package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.Valid;
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
import nl.samenhang.regie.onderzoek.OnderzoekId;
import nl.samenhang.regie.onderzoek.OnderzoekRechten;
import nl.samenhang.regie.onderzoek.Onderzoeken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins an inquiry, shows where it stands, and ends it. */
@Controller
@Verwerking(OnderzoekRechten.DOEL)
class OnderzoekController {

    private final Onderzoeken onderzoeken;
    private final OnderzoekViews views;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    OnderzoekController(
            Onderzoeken onderzoeken,
            OnderzoekViews views,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.onderzoeken = onderzoeken;
        this.views = views;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /** Nothing but the press of a button. */
    record Knop() {}

    @GetMapping("/gezinnen/{gezin}/onderzoek/new")
    @Requires(OnderzoekRechten.DOEN)
    String create(@PathVariable GezinId gezin, Model model) {
        return form(model, gezin, FormState.empty());
    }

    @PostMapping("/gezinnen/{gezin}/onderzoek")
    @Requires(OnderzoekRechten.DOEN)
    String create(
            @PathVariable GezinId gezin,
            @Valid BeginForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> form(model, gezin, again),
                () -> {
                    var dag = form.begin().orElseGet(() -> LocalDate.now(clock));
                    var onderzoek = onderzoeken.start(gezin, form.over(), dag);
                    Notices.add(redirect, Tekst.of("onderzoek.gedaan.begonnen"));
                    return "redirect:/onderzoeken/" + onderzoek.id();
                });
    }

    @GetMapping("/onderzoeken/{id}")
    @Requires(OnderzoekRechten.INZIEN)
    String show(@PathVariable OnderzoekId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping("/onderzoeken/{id}/afronding")
    @Requires(OnderzoekRechten.DOEN)
    String finish(
            @PathVariable OnderzoekId id,
            Knop knop,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    onderzoeken.finish(id);
                    Notices.add(redirect, Tekst.of("onderzoek.gedaan.afgerond"));
                    return "redirect:/onderzoeken/" + id;
                });
    }

    private String page(Model model, OnderzoekId id, FormState form) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("form", form);
        return "regie/onderzoek/show";
    }

    private String form(Model model, GezinId id, FormState form) {
        toegang.requireAccess(id);
        var gezin = gezinnen.get(id);
        var leden = gezin.inwonersOn(LocalDate.now(clock));
        log.read(Onderwerp.of("gezin", id), leden);
        model.addAttribute("gezin", gezin);
        model.addAttribute("leden", inwoners.findAll(leden));
        model.addAttribute("meldingsdag", onderzoeken.meldingsdag(id));
        model.addAttribute("form", form);
        return "regie/onderzoek/new";
    }
}
