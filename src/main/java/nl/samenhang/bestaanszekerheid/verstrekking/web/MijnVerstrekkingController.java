package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.bestaanszekerheid.verstrekking.Bankrekeningen;
import nl.samenhang.bestaanszekerheid.verstrekking.Tegoed;
import nl.samenhang.bestaanszekerheid.verstrekking.Tegoeden;
import nl.samenhang.bestaanszekerheid.verstrekking.Uitbetaling;
import nl.samenhang.bestaanszekerheid.verstrekking.Uitbetalingen;
import nl.samenhang.bestaanszekerheid.verstrekking.Verstrekking;
import nl.samenhang.bestaanszekerheid.verstrekking.VerstrekkingId;
import nl.samenhang.bestaanszekerheid.verstrekking.VerstrekkingRechten;
import nl.samenhang.bestaanszekerheid.verstrekking.Verstrekkingen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The resident sees what is given, what was paid, and on which account. */
@Controller
@RequestMapping("/mijn/{gezin}/verstrekkingen")
@Requires(Requires.INWONER)
@Verwerking(VerstrekkingRechten.DOEL_EIGEN)
class MijnVerstrekkingController {

    private final Verstrekkingen verstrekkingen;
    private final Uitbetalingen uitbetalingen;
    private final Tegoeden tegoeden;
    private final Bankrekeningen rekeningen;
    private final EigenDelen delen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    MijnVerstrekkingController(
            Verstrekkingen verstrekkingen,
            Uitbetalingen uitbetalingen,
            Tegoeden tegoeden,
            Bankrekeningen rekeningen,
            EigenDelen delen,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.verstrekkingen = verstrekkingen;
        this.uitbetalingen = uitbetalingen;
        this.tegoeden = tegoeden;
        this.rekeningen = rekeningen;
        this.delen = delen;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping
    String show(@PathVariable GezinId gezin, Model model) {
        return page(model, gezin, FormState.empty());
    }

    @PostMapping("/bankrekening")
    String account(
            @PathVariable GezinId gezin,
            @Valid EigenRekeningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        requireMine(gezin);
        return FormAnswer.of(
                errors,
                again -> page(model, gezin, again),
                () -> {
                    var rekening = rekeningen.give(gezin, ik(), form.iban(), form.naam());
                    Notices.add(
                            redirect,
                            Tekst.of(
                                    rekening.isGeldig()
                                            ? "verstrekking.gedaan.rekening"
                                            : "verstrekking.gedaan.rekening-kijken"));
                    return "redirect:/mijn/" + gezin + "/verstrekkingen";
                });
    }

    private String page(Model model, GezinId gezin, FormState form) {
        requireMine(gezin);
        var eigen = verstrekkingen.of(gezin);
        log.read(Onderwerp.of("gezin", gezin), ik());
        model.addAttribute("gezin", gezin);
        model.addAttribute("verstrekkingen", eigen);
        model.addAttribute("uitbetalingen", payments(eigen));
        model.addAttribute(
                "tegoeden",
                tegoeden.of(gezin).stream().collect(Collectors.groupingBy(Tegoed::verstrekking)));
        model.addAttribute(
                "rekeningen",
                rekeningen.of(gezin).stream()
                        .filter(r -> r.inwoner().equals(ik()))
                        .filter(r -> r.isGeldig() || r.isOpen())
                        .toList());
        model.addAttribute("form", form);
        return "bestaanszekerheid/verstrekking/mijn";
    }

    private Map<VerstrekkingId, List<Uitbetaling>> payments(List<Verstrekking> eigen) {
        return eigen.stream()
                .map(Verstrekking::id)
                .collect(Collectors.toMap(id -> id, uitbetalingen::of));
    }

    private void requireMine(GezinId gezin) {
        toegang.requireAccess(gezin);
        delen.require(gezin, ik(), ik());
    }

    private static InwonerId ik() {
        return new InwonerId(Contexts.current().actor());
    }
}
