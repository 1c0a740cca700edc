package nl.samenhang.besluit.plaatsing.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.besluit.plaatsing.PlaatsingRechten;
import nl.samenhang.besluit.plaatsing.Plaatsingen;
import nl.samenhang.besluit.wachtvraag.Wachtvraag;
import nl.samenhang.besluit.wachtvraag.Wachtvragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.netwerk.plek.Plekzoekform;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
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

/** Searches a place for somebody of a family, and places them there. */
@Controller
@RequestMapping("/gezinnen/{gezin}/plaatsingen")
@Requires(PlaatsingRechten.WERKEN)
@Verwerking(PlaatsingRechten.DOEL)
class PlaatsController {

    private final Plaatsingen plaatsingen;
    private final Plekken plekken;
    private final Wachtvragen wachtvragen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    PlaatsController(
            Plaatsingen plaatsingen,
            Plekken plekken,
            Wachtvragen wachtvragen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.plekken = plekken;
        this.wachtvragen = wachtvragen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String search(
            @PathVariable GezinId gezin,
            @Valid Plekzoekform form,
            BindingResult errors,
            Model model) {
        toegang.requireAccess(gezin);
        model.addAttribute("gezin", gezinnen.get(gezin));
        model.addAttribute(
                "gevonden", errors.hasErrors() ? List.of() : plekken.search(form.toVraag()));
        model.addAttribute("form", FormState.of(errors));
        return "besluit/plaatsing/zoeken";
    }

    @GetMapping("/nieuw")
    String create(@PathVariable GezinId gezin, @RequestParam PlekId plek, Model model) {
        return page(model, gezin, plek, FormState.empty());
    }

    @PostMapping("/{plek}")
    String create(
            @PathVariable GezinId gezin,
            @PathVariable PlekId plek,
            @Valid PlaatsingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> page(model, gezin, plek, again),
                () -> {
                    var id = plaatsingen.place(form.toPlaatsing(gezin, plek));
                    Notices.add(redirect, Tekst.of("plaatsing.gedaan.begonnen"));
                    return "redirect:/plaatsingen/" + id;
                });
    }

    private String page(Model model, GezinId id, PlekId plek, FormState form) {
        toegang.requireAccess(id);
        var vandaag = LocalDate.now(clock);
        var leden = gezinnen.get(id).inwonersOn(vandaag);
        log.read(Onderwerp.of("gezin", id), leden);
        model.addAttribute("gezin", gezinnen.get(id));
        model.addAttribute("leden", inwoners.findAll(leden));
        model.addAttribute("plek", plekken.get(plek));
        model.addAttribute("adres", plekken.adres(plek));
        model.addAttribute(
                "wachtvragen", wachtvragen.of(id).stream().filter(Wachtvraag::isOpen).toList());
        model.addAttribute(
                "wonend", plaatsingen.of(id).stream().filter(p -> p.isRunning()).toList());
        model.addAttribute("vandaag", vandaag);
        model.addAttribute("form", form);
        return "besluit/plaatsing/nieuw";
    }
}
