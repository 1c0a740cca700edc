package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import nl.samenhang.bestaanszekerheid.verstrekking.Bankrekeningen;
import nl.samenhang.bestaanszekerheid.verstrekking.Tegoeden;
import nl.samenhang.bestaanszekerheid.verstrekking.Uitbetalingen;
import nl.samenhang.bestaanszekerheid.verstrekking.VerstrekkingId;
import nl.samenhang.bestaanszekerheid.verstrekking.VerstrekkingRechten;
import nl.samenhang.bestaanszekerheid.verstrekking.Verstrekkingen;
import nl.samenhang.kernel.Refusal;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One thing that is given: how, how much, what was paid, what came back and has to be paid back.
 */
@Controller
@RequestMapping("/verstrekkingen/{id}")
@Requires(VerstrekkingRechten.WERKEN)
@Verwerking(VerstrekkingRechten.DOEL)
class VerstrekkingController {

    private final Verstrekkingen verstrekkingen;
    private final Uitbetalingen uitbetalingen;
    private final Tegoeden tegoeden;
    private final Bankrekeningen rekeningen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    VerstrekkingController(
            Verstrekkingen verstrekkingen,
            Uitbetalingen uitbetalingen,
            Tegoeden tegoeden,
            Bankrekeningen rekeningen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.verstrekkingen = verstrekkingen;
        this.uitbetalingen = uitbetalingen;
        this.tegoeden = tegoeden;
        this.rekeningen = rekeningen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping
    String show(@PathVariable VerstrekkingId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping("/bedrag")
    String amount(
            @PathVariable VerstrekkingId id,
            @Valid BedragForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    verstrekkingen.amount(id, form.bedrag(), form.grond().strip());
                    return done(id, "verstrekking.gedaan.bedrag", redirect);
                });
    }

    @PostMapping("/uitbetalingen/{uitbetaling}/opnieuw")
    String again(
            @PathVariable VerstrekkingId id,
            @PathVariable UUID uitbetaling,
            RedirectAttributes redirect) {
        uitbetalingen.again(id, uitbetaling);
        return done(id, "verstrekking.gedaan.opnieuw", redirect);
    }

    @PostMapping("/terugvorderingen")
    String reclaim(
            @PathVariable VerstrekkingId id,
            @Valid TerugvorderingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    var besluit =
                            form.beschikking()
                                    .orElseThrow(
                                            () ->
                                                    new Refusal(
                                                            "beschikking",
                                                            Tekst.of(
                                                                    "verstrekking.fout.beschikking")));
                    uitbetalingen.reclaim(id, besluit, form.terug(), form.reden());
                    return done(id, "verstrekking.gedaan.terugvordering", redirect);
                });
    }

    @PostMapping("/terugvorderingen/{terugvordering}/voldaan")
    String settled(
            @PathVariable VerstrekkingId id,
            @PathVariable UUID terugvordering,
            RedirectAttributes redirect) {
        uitbetalingen.settled(id, terugvordering);
        return done(id, "verstrekking.gedaan.voldaan", redirect);
    }

    private String page(Model model, VerstrekkingId id, FormState form) {
        var verstrekking = verstrekkingen.get(id);
        toegang.requireAccess(verstrekking.gezin());
        log.read(id.onderwerp(), verstrekking.inwoner());
        model.addAttribute("verstrekking", verstrekking);
        model.addAttribute("gezin", gezinnen.get(verstrekking.gezin()));
        model.addAttribute("wie", inwoners.get(verstrekking.inwoner()).naam());
        model.addAttribute("aan", inwoners.get(verstrekking.begunstigde()).naam());
        model.addAttribute(
                "rekening", rekeningen.of(verstrekking.gezin(), verstrekking.begunstigde()));
        model.addAttribute(
                "tegoeden",
                tegoeden.of(verstrekking.gezin()).stream()
                        .filter(tegoed -> tegoed.verstrekking().equals(id))
                        .toList());
        model.addAttribute("uitbetalingen", uitbetalingen.of(id));
        model.addAttribute("terugvorderingen", uitbetalingen.terugvorderingen(id));
        model.addAttribute("besluiten", uitbetalingen.besluiten(verstrekking.gezin()));
        model.addAttribute("form", form);
        return "bestaanszekerheid/verstrekking/show";
    }

    private Function<FormState, String> again(Model model, VerstrekkingId id) {
        return form -> page(model, id, form);
    }

    private static String done(VerstrekkingId id, String sleutel, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/verstrekkingen/" + id;
    }
}
