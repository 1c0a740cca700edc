package nl.samenhang.werkplek.tijdlijn.web;

import static nl.samenhang.werkplek.tijdlijn.TijdlijnRechten.DOSSIERVOERING;
import static nl.samenhang.werkplek.tijdlijn.TijdlijnRechten.SCHRIJVEN;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.werkplek.tijdlijn.NotitieId;
import nl.samenhang.werkplek.tijdlijn.Notities;
import nl.samenhang.werkplek.tijdlijn.Notitiesoort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes of a call, a visit, a talk or a mail: one click to begin, one to keep. */
@Controller
@RequestMapping("/gezinnen/{gezin}/notities")
class NotitieController {

    private final Notities notities;
    private final Gezinnen gezinnen;
    private final Tijdlijnbeeld beeld;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    NotitieController(
            Notities notities,
            Gezinnen gezinnen,
            Tijdlijnbeeld beeld,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.notities = notities;
        this.gezinnen = gezinnen;
        this.beeld = beeld;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    @Requires(SCHRIJVEN)
    @Verwerking(DOSSIERVOERING)
    String blank(
            @PathVariable GezinId gezin,
            @RequestParam(defaultValue = "TELEFOON") Notitiesoort soort,
            Model model) {
        var empty = new NotitieForm(soort, "", LocalDate.now(clock), Optional.of(List.of()));
        return form(gezin, FormState.of(empty), model);
    }

    @PostMapping
    @Requires(SCHRIJVEN)
    @Verwerking(DOSSIERVOERING)
    String create(
            @PathVariable GezinId gezin,
            @Valid @ModelAttribute("notitie") NotitieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> form(gezin, again, model),
                () -> {
                    notities.write(
                            gezin, form.soort(), form.datum(), form.tekst(), form.betrokkenen());
                    Notices.add(redirect, Tekst.of("tijdlijn.notitie.bewaard"));
                    return "redirect:/gezinnen/" + gezin + "#tijdlijn";
                });
    }

    @GetMapping("/{id}")
    @Requires(GezinRechten.INZIEN)
    @Verwerking(DOSSIERVOERING)
    String show(@PathVariable GezinId gezin, @PathVariable NotitieId id, Model model) {
        toegang.requireAccess(gezin);
        var notitie = notities.get(gezin, id);
        log.read(Onderwerp.of("notitie", id), gezinnen.get(gezin).inwonersOn(LocalDate.now(clock)));
        model.addAttribute("notitie", notitie);
        model.addAttribute("naam", gezinnen.get(gezin).naam());
        return "werkplek/tijdlijn/notitie";
    }

    private String form(GezinId gezin, FormState form, Model model) {
        toegang.requireAccess(gezin);
        model.addAttribute("gezin", gezin);
        var dossier = gezinnen.get(gezin);
        model.addAttribute("naam", dossier.naam());
        model.addAttribute("personen", beeld.personen(dossier));
        model.addAttribute("form", form);
        return "werkplek/tijdlijn/nieuw";
    }
}
