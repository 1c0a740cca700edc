package nl.samenhang.besluit.beschikking.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.Vervolg;
import nl.samenhang.besluit.beschikking.BeschikkingRechten;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.beschikking.Buitenbehandeling;
import nl.samenhang.besluit.beschikking.Producten;
import nl.samenhang.besluit.beschikking.Toetsen;
import nl.samenhang.besluit.keuze.Keuze;
import nl.samenhang.besluit.keuze.Keuzes;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides on one line of an application. */
@Controller
@RequestMapping("/aanvragen/{aanvraag}/regels/{regel}/besluit")
@Requires(BeschikkingRechten.OPSTELLEN)
@Verwerking(BeschikkingRechten.DOEL)
class BesluitController {

    private final Aanvragen aanvragen;
    private final Beschikkingen beschikkingen;
    private final Toetsen toetsen;
    private final Producten producten;
    private final Buitenbehandeling buiten;
    private final Keuzes keuzes;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    BesluitController(
            Aanvragen aanvragen,
            Beschikkingen beschikkingen,
            Toetsen toetsen,
            Producten producten,
            Buitenbehandeling buiten,
            Keuzes keuzes,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.aanvragen = aanvragen;
        this.beschikkingen = beschikkingen;
        this.toetsen = toetsen;
        this.producten = producten;
        this.buiten = buiten;
        this.keuzes = keuzes;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping
    String edit(
            @PathVariable AanvraagId aanvraag, @PathVariable AanvraagregelId regel, Model model) {
        var gevonden = line(aanvraag, regel);
        var form =
                beschikkingen
                        .besluit(regel)
                        .map(BesluitForm::of)
                        .map(FormState::of)
                        .or(() -> again(gevonden))
                        .orElseGet(() -> begin(gevonden));
        return page(model, gevonden, form);
    }

    @PostMapping
    String save(
            @PathVariable AanvraagId aanvraag,
            @PathVariable AanvraagregelId regel,
            @Valid BesluitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var gevonden = line(aanvraag, regel);
        return FormAnswer.of(
                errors,
                again -> page(model, gevonden, again),
                () -> {
                    beschikkingen.decide(gevonden, form.toBesluit());
                    Notices.add(redirect, Tekst.of("beschikking.gedaan.besluit"));
                    return "redirect:/aanvragen/" + aanvraag + "#besluit";
                });
    }

    /** Help that goes on or changes begins with what was decided before. */
    private Optional<FormState> again(Aanvraagregel regel) {
        return beschikkingen
                .before(regel)
                .filter(_ -> !regel.isVervolg(Vervolg.Soort.INTREKKING))
                .map(
                        vorig ->
                                BesluitForm.after(
                                        vorig,
                                        regel.isVervolg(Vervolg.Soort.VERLENGING)
                                                ? vorig.toekenning().flatMap(t -> t.periode().tot())
                                                : Optional.empty()));
    }

    /** Whom the household chose comes into the decision (Jeugdwet art. 2.3 lid 5). */
    private FormState begin(Aanvraagregel regel) {
        return chosen(regel)
                .flatMap(Keuze::actueel)
                .map(
                        gekozen ->
                                FormState.of(
                                        Map.of(
                                                "wat", List.of(gekozen.aanbodNaam()),
                                                "aanbieder", List.of(gekozen.aanbiederNaam()))))
                .orElseGet(FormState::empty);
    }

    private Optional<Keuze> chosen(Aanvraagregel regel) {
        return keuzes.forDecision(regel.gezin(), regel.inwoner(), regel.wet());
    }

    private Aanvraagregel line(AanvraagId aanvraag, AanvraagregelId id) {
        var regel = aanvragen.regel(id);
        toegang.requireAccess(regel.gezin());
        if (!regel.aanvraag().equals(aanvraag)) {
            throw new NotFound(id.onderwerp());
        }
        return regel;
    }

    private String page(Model model, Aanvraagregel regel, FormState form) {
        log.read(regel.id().onderwerp(), List.of(regel.inwoner()));
        model.addAttribute("regel", regel);
        model.addAttribute("inwoner", inwoners.get(regel.inwoner()));
        model.addAttribute("toetsen", toetsen.of(regel, beschikkingen.besluit(regel.id())));
        model.addAttribute("producten", producten.of(regel.wet()));
        model.addAttribute("keuze", chosen(regel));
        var aanvraag = aanvragen.get(regel.aanvraag());
        model.addAttribute("ambtshalve", aanvraag.isAmbtshalve());
        model.addAttribute("buitenTot", buiten.until(aanvraag));
        model.addAttribute("form", form);
        return "besluit/beschikking/besluit";
    }
}
