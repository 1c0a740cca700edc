package nl.samenhang.besluit.inzending.web;

import jakarta.validation.Valid;
import java.util.List;
import nl.samenhang.besluit.inzending.InzendingId;
import nl.samenhang.besluit.inzending.InzendingRechten;
import nl.samenhang.besluit.inzending.Inzendingen;
import nl.samenhang.besluit.inzending.Inzendingsoort;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Bijlage;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A resident sends something, and keeps the proof of it. */
@Controller
@RequestMapping("/mijn/{gezin}/inzendingen")
@Requires(Requires.INWONER)
@Verwerking(InzendingRechten.DOEL_EIGEN)
class MijnInzendingController {

    private final Inzendingen inzendingen;
    private final Inzendingpagina pagina;
    private final Documenten documenten;
    private final EigenDelen delen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;

    MijnInzendingController(
            Inzendingen inzendingen,
            Inzendingpagina pagina,
            Documenten documenten,
            EigenDelen delen,
            Inwoners inwoners,
            Dossiertoegang toegang) {
        this.inzendingen = inzendingen;
        this.pagina = pagina;
        this.documenten = documenten;
        this.delen = delen;
        this.inwoners = inwoners;
        this.toegang = toegang;
    }

    /** What can be sent, and what was. */
    @GetMapping
    String index(@PathVariable GezinId gezin, Model model) {
        delen.require(gezin, ik(), ik());
        model.addAttribute("gezin", gezin);
        model.addAttribute("inzendingen", inzendingen.of(gezin));
        return "besluit/inzending/kiezen";
    }

    @GetMapping("/nieuw/{soort}")
    String create(@PathVariable GezinId gezin, @PathVariable Inzendingsoort soort, Model model) {
        return form(model, gezin, soort, FormState.empty());
    }

    @PostMapping("/nieuw/{soort}")
    String create(
            @PathVariable GezinId gezin,
            @PathVariable Inzendingsoort soort,
            @Valid InzendingForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> bestanden,
            Model model) {
        var nieuw = form.toInzending(soort, ik());
        toegang.requireAccess(gezin);
        delen.require(gezin, ik(), nieuw.voor());
        return FormAnswer.of(
                errors,
                again -> form(model, gezin, soort, again),
                () -> {
                    var bijlagen = Bijlage.of(bestanden);
                    var id = inzendingen.send(gezin, nieuw);
                    bijlagen.forEach(bijlage -> store(gezin, id, nieuw.voor(), bijlage));
                    return "redirect:/mijn/" + gezin + "/inzendingen/" + id;
                });
    }

    /** What was sent and when, for the sender to keep (Awb art. 2:17). */
    @GetMapping("/{id}")
    String show(@PathVariable GezinId gezin, @PathVariable InzendingId id, Model model) {
        model.addAttribute("gezin", gezin);
        return pagina.receipt(model, id);
    }

    private String form(Model model, GezinId gezin, Inzendingsoort soort, FormState form) {
        var ik = ik();
        toegang.requireAccess(gezin);
        delen.require(gezin, ik, ik);
        model.addAttribute("gezin", gezin);
        model.addAttribute("soort", soort);
        model.addAttribute("aanvragen", inzendingen.fitting(soort, gezin, ik));
        model.addAttribute("personen", inwoners.findAll(delen.of(gezin, ik).wie()));
        model.addAttribute("ik", ik);
        model.addAttribute("form", form);
        return "besluit/inzending/nieuw";
    }

    private void store(GezinId gezin, InzendingId id, InwonerId voor, Bijlage bijlage) {
        try {
            documenten.store(
                    NieuwDocument.of(bijlage.naam(), bijlage.inhoud(), id.onderwerp())
                            .inGezin(gezin)
                            .about(List.of(voor)));
        } catch (Refusal refusal) {
            throw new Refusal("bestanden", refusal.reason());
        }
    }

    private static InwonerId ik() {
        return new InwonerId(Contexts.current().actor());
    }
}
