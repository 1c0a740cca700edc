package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.bestaanszekerheid.verstrekking.BankrekeningId;
import nl.samenhang.bestaanszekerheid.verstrekking.Bankrekeningen;
import nl.samenhang.bestaanszekerheid.verstrekking.VerstrekkingRechten;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoner;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts of the people of a household, and the second look at another one. */
@Controller
@Requires(VerstrekkingRechten.WERKEN)
@Verwerking(VerstrekkingRechten.DOEL)
class BankrekeningController {

    private final Bankrekeningen rekeningen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    BankrekeningController(
            Bankrekeningen rekeningen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.rekeningen = rekeningen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/gezinnen/{gezin}/bankrekeningen")
    String index(@PathVariable GezinId gezin, Model model) {
        return index(model, gezin, FormState.empty());
    }

    @PostMapping("/gezinnen/{gezin}/bankrekeningen")
    String create(
            @PathVariable GezinId gezin,
            @Valid RekeningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> index(model, gezin, again),
                () -> {
                    var rekening = rekeningen.give(gezin, form.inwoner(), form.iban(), form.naam());
                    Notices.add(
                            redirect,
                            Tekst.of(
                                    rekening.isGeldig()
                                            ? "verstrekking.gedaan.rekening"
                                            : "verstrekking.gedaan.rekening-kijken"));
                    return "redirect:/gezinnen/" + gezin + "/bankrekeningen";
                });
    }

    @GetMapping("/bankrekeningen/{id}")
    String show(@PathVariable BankrekeningId id, Model model) {
        return show(model, id, FormState.empty());
    }

    @PostMapping("/bankrekeningen/{id}/akkoord")
    String confirm(@PathVariable BankrekeningId id, RedirectAttributes redirect) {
        rekeningen.confirm(id);
        Notices.add(redirect, Tekst.of("verstrekking.gedaan.klopt"));
        return "redirect:/bankrekeningen/" + id;
    }

    @PostMapping("/bankrekeningen/{id}/afwijzing")
    String reject(
            @PathVariable BankrekeningId id,
            @Valid RedenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> show(model, id, again),
                () -> {
                    rekeningen.reject(id, form.reden());
                    Notices.add(redirect, Tekst.of("verstrekking.gedaan.afgewezen"));
                    return "redirect:/bankrekeningen/" + id;
                });
    }

    private String index(Model model, GezinId gezin, FormState form) {
        toegang.requireAccess(gezin);
        var vandaag = LocalDate.now(clock);
        var leden = inwoners.findAll(gezinnen.get(gezin).inwonersOn(vandaag));
        log.read(Onderwerp.of("gezin", gezin), leden.stream().map(Inwoner::id).toList());
        var alle = rekeningen.of(gezin);
        model.addAttribute("gezin", gezinnen.get(gezin));
        model.addAttribute(
                "leden", leden.stream().filter(l -> !l.leeftijdsgroep(vandaag).isMinor()).toList());
        model.addAttribute("rekeningen", alle);
        model.addAttribute(
                "namen", names(alle.stream().map(r -> r.inwoner()).collect(Collectors.toSet())));
        model.addAttribute("form", form);
        return "bestaanszekerheid/verstrekking/rekeningen";
    }

    private String show(Model model, BankrekeningId id, FormState form) {
        var rekening = rekeningen.get(id);
        toegang.requireAccess(rekening.gezin());
        log.read(id.onderwerp(), rekening.inwoner());
        model.addAttribute("rekening", rekening);
        model.addAttribute("huidig", rekeningen.of(rekening.gezin(), rekening.inwoner()));
        model.addAttribute("wie", inwoners.get(rekening.inwoner()));
        model.addAttribute("zelf", rekening.door().equals(rekening.inwoner().value()));
        model.addAttribute("magKijken", rekeningen.mayJudge(rekening));
        model.addAttribute("form", form);
        return "bestaanszekerheid/verstrekking/rekening";
    }

    private Map<InwonerId, String> names(Set<InwonerId> wie) {
        return inwoners.findAll(wie).stream().collect(Collectors.toMap(Inwoner::id, Inwoner::naam));
    }
}
