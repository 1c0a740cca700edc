package nl.samenhang.besluit.voorziening.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenhang.besluit.voorziening.VoorzieningRechten;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerkers;
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

/** Writes down help that somebody of the gezin has. */
@Controller
@RequestMapping("/gezinnen/{gezin}/voorzieningen")
@Requires(VoorzieningRechten.VASTLEGGEN)
@Verwerking(VoorzieningRechten.DOEL)
class VoorzieningController {

    private final Voorzieningen voorzieningen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    VoorzieningController(
            Voorzieningen voorzieningen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.voorzieningen = voorzieningen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    String create(@PathVariable GezinId gezin, Model model) {
        return page(model, gezin, FormState.of(myself()));
    }

    @PostMapping
    String create(
            @PathVariable GezinId gezin,
            @Valid VoorzieningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, gezin, again),
                () -> {
                    voorzieningen.record(form.toVoorziening(gezin));
                    Notices.add(redirect, Tekst.of("voorziening.gedaan.vastgelegd"));
                    return "redirect:/gezinnen/" + gezin + "#hulp";
                });
    }

    /** Who writes it down is whom others call, unless somebody else is named. */
    private Map<String, List<String>> myself() {
        var ik = medewerkers.find(new MedewerkerId(Contexts.current().actor()));
        return Map.of(
                "contact", ik.map(m -> List.of(m.naam())).orElse(List.of()),
                "telefoon", ik.flatMap(m -> m.telefoon()).map(List::of).orElse(List.of()));
    }

    private String page(Model model, GezinId id, FormState form) {
        toegang.requireAccess(id);
        var leden = gezinnen.get(id).inwonersOn(LocalDate.now(clock));
        log.read(Onderwerp.of("gezin", id), leden);
        model.addAttribute("gezin", gezinnen.get(id));
        model.addAttribute("leden", inwoners.findAll(leden));
        model.addAttribute("wetten", voorzieningen.ownWetten());
        model.addAttribute("form", form);
        return "besluit/voorziening/nieuw";
    }
}
