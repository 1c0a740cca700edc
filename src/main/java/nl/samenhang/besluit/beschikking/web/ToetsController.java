package nl.samenhang.besluit.beschikking.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.beschikking.BeschikkingRechten;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.beschikking.Toetsen;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
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
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks a table of the law about a line: one question after another, and then what it says. */
@Controller
@RequestMapping("/aanvragen/{aanvraag}/regels/{regel}/toets/{tabel}")
@Requires(BeschikkingRechten.OPSTELLEN)
@Verwerking(BeschikkingRechten.DOEL)
class ToetsController {

    private final Aanvragen aanvragen;
    private final Beschikkingen beschikkingen;
    private final Toetsen toetsen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    ToetsController(
            Aanvragen aanvragen,
            Beschikkingen beschikkingen,
            Toetsen toetsen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.aanvragen = aanvragen;
        this.beschikkingen = beschikkingen;
        this.toetsen = toetsen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping
    String ask(
            @PathVariable AanvraagId aanvraag,
            @PathVariable AanvraagregelId regel,
            @PathVariable String tabel,
            Model model) {
        var gevonden = line(aanvraag, regel, tabel);
        var bekend =
                toetsen.known(tabel, gevonden, beschikkingen.besluit(regel)).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
        return page(model, gevonden, tabel, FormState.of(bekend));
    }

    @PostMapping
    String answer(
            @PathVariable AanvraagId aanvraag,
            @PathVariable AanvraagregelId regel,
            @PathVariable String tabel,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes redirect) {
        var gevonden = line(aanvraag, regel, tabel);
        return FormAnswer.of(
                new BindException(velden, "velden"),
                again -> page(model, gevonden, tabel, again),
                () -> {
                    if (!beschikkingen.isOpen(aanvragen.get(aanvraag))) {
                        throw new Refusal(Tekst.of("beschikking.fout.niet-open"));
                    }
                    toetsen.ask(
                            tabel,
                            gevonden,
                            Antwoordlezer.read(toetsen.tabel(tabel, gevonden), velden));
                    log.changed(regel.onderwerp(), List.of(gevonden.inwoner()));
                    Notices.add(redirect, Tekst.of("beschikking.gedaan.toets"));
                    return "redirect:/aanvragen/" + aanvraag + "#besluit";
                });
    }

    /** The line, when it is of this application and the table counts for it. */
    private Aanvraagregel line(AanvraagId aanvraag, AanvraagregelId id, String tabel) {
        var regel = aanvragen.regel(id);
        toegang.requireAccess(regel.gezin());
        var telt =
                toetsen.of(regel, beschikkingen.besluit(id)).stream()
                        .anyMatch(toets -> toets.tabel().equals(tabel));
        if (!regel.aanvraag().equals(aanvraag) || !telt) {
            throw new NotFound(id.onderwerp());
        }
        return regel;
    }

    private String page(Model model, Aanvraagregel regel, String tabel, FormState form) {
        log.read(regel.id().onderwerp(), List.of(regel.inwoner()));
        model.addAttribute("regel", regel);
        model.addAttribute("inwoner", inwoners.get(regel.inwoner()));
        model.addAttribute("tabel", toetsen.tabel(tabel, regel));
        model.addAttribute("form", form);
        return "besluit/beschikking/toets";
    }
}
