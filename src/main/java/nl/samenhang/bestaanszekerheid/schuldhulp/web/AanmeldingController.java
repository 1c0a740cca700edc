package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.bestaanszekerheid.schuldhulp.SchuldhulpRechten;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuldhulpen;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes one or two people of a household in for help with debts. */
@Controller
@RequestMapping("/gezinnen/{gezin}/schuldhulp")
@Requires(SchuldhulpRechten.WERKEN)
@Verwerking(SchuldhulpRechten.DOEL)
class AanmeldingController {

    private final Schuldhulpen trajecten;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    AanmeldingController(
            Schuldhulpen trajecten,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.trajecten = trajecten;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    String create(@PathVariable GezinId gezin, Model model) {
        return page(model, gezin, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable GezinId gezin,
            @Valid TrajectForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> page(model, gezin, again),
                () -> {
                    var id = trajecten.register(form.toTraject(gezin));
                    Notices.add(redirect, Tekst.of("schuldhulp.gedaan.begonnen"));
                    return "redirect:/schuldhulp/" + id;
                });
    }

    private String page(Model model, GezinId id, FormState form) {
        toegang.requireAccess(id);
        var leden = gezinnen.get(id).inwonersOn(LocalDate.now(clock));
        log.read(Onderwerp.of("gezin", id), leden);
        model.addAttribute("gezin", gezinnen.get(id));
        model.addAttribute("leden", inwoners.findAll(leden));
        model.addAttribute("form", form);
        return "bestaanszekerheid/schuldhulp/nieuw";
    }
}
