package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.noodknop.Berichtenstoppen;
import nl.samenhang.mensen.noodknop.NoodknopRechten;
import nl.samenhang.platform.notification.VerzendingId;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Call first: what is not sent out because it could bring somebody in danger. */
@Controller
@RequestMapping("/gezinnen/{id}/tegengehouden")
@Requires(NoodknopRechten.TEGENHOUDEN)
@Verwerking(NoodknopRechten.DOEL_VEILIG)
class TegengehoudenController {

    private final Berichtenstoppen stoppen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    TegengehoudenController(
            Berichtenstoppen stoppen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.stoppen = stoppen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String index(@PathVariable GezinId id, Model model) {
        return page(id, model, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable GezinId id,
            @Valid StopForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    stoppen.start(id, form.require(), form.waarom());
                    return done(id, "noodknop.stop.gedaan", redirect);
                });
    }

    @PostMapping("/{inwoner}/einde")
    String end(
            @PathVariable GezinId id,
            @PathVariable InwonerId inwoner,
            @Valid BesluitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    stoppen.end(id, inwoner, form.reden());
                    return done(id, "noodknop.stop.opgeheven", redirect);
                });
    }

    @PostMapping("/{bericht}")
    String update(
            @PathVariable GezinId id,
            @PathVariable VerzendingId bericht,
            @Valid BesluitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    stoppen.decide(id, bericht, form.goesOut(), form.reden());
                    var wat = form.goesOut() ? "verstuurd" : "niet-verstuurd";
                    return done(id, "noodknop.stop." + wat, redirect);
                });
    }

    private static String done(GezinId id, String tekst, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(tekst));
        return "redirect:/gezinnen/" + id + "/tegengehouden";
    }

    private String page(GezinId id, Model model, FormState form) {
        toegang.requireAccess(id);
        var gezin = gezinnen.get(id);
        var ids = gezin.inwonersOn(LocalDate.now(clock));
        log.read(Onderwerp.of("gezin", id), ids);
        var namen =
                inwoners.findAll(ids).stream()
                        .collect(Collectors.toMap(Inwoner::id, Inwoner::naam));
        var stops =
                stoppen.of(id).stream()
                        .map(
                                stop ->
                                        new TegengehoudenView.Stop(
                                                stop,
                                                namen.getOrDefault(stop.inwoner(), "?"),
                                                medewerkers
                                                        .find(stop.door())
                                                        .map(Medewerker::naam)
                                                        .orElse("?")))
                        .toList();
        var leden =
                ids.stream()
                        .filter(
                                lid ->
                                        stops.stream()
                                                .noneMatch(s -> s.stop().inwoner().equals(lid)))
                        .map(lid -> Optie.of(lid.toString(), namen.getOrDefault(lid, "?")))
                        .toList();
        model.addAttribute("view", new TegengehoudenView(gezin, stops, stoppen.held(id), leden));
        model.addAttribute("form", form);
        return "mensen/noodknop/tegengehouden";
    }
}
