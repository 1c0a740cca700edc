package nl.samenhang.voorveld.traject.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.voorveld.traject.Programma;
import nl.samenhang.voorveld.traject.Programmas;
import nl.samenhang.voorveld.traject.TrajectRechten;
import nl.samenhang.voorveld.traject.Trajecten;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses a programme for somebody of a household, and begins it. */
@Controller
@RequestMapping("/gezinnen/{gezin}/trajecten/nieuw")
@Requires(TrajectRechten.WERKEN)
@Verwerking(TrajectRechten.DOEL)
class BeginController {

    private final Trajecten trajecten;
    private final Programmas programmas;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    BeginController(
            Trajecten trajecten,
            Programmas programmas,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.trajecten = trajecten;
        this.programmas = programmas;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String choose(@PathVariable GezinId gezin, Model model) {
        toegang.requireAccess(gezin);
        model.addAttribute("gezin", gezinnen.get(gezin));
        model.addAttribute("programmas", mine());
        return "voorveld/traject/kies";
    }

    @GetMapping("/{programma}")
    String create(@PathVariable GezinId gezin, @PathVariable String programma, Model model) {
        return page(model, gezin, programma, FormState.empty());
    }

    @PostMapping("/{programma}")
    String create(
            @PathVariable GezinId gezin,
            @PathVariable String programma,
            @Valid BeginForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, gezin, programma, again),
                () -> {
                    toegang.requireAccess(gezin);
                    mine(gezin, programma);
                    var id = trajecten.begin(form.toTraject(gezin, programma));
                    Notices.add(redirect, Tekst.of("traject.gedaan.begonnen"));
                    return "redirect:/trajecten/" + id;
                });
    }

    private String page(Model model, GezinId id, String programma, FormState form) {
        toegang.requireAccess(id);
        var gekozen = mine(id, programma);
        var leden = gezinnen.get(id).inwonersOn(LocalDate.now(clock));
        log.read(Onderwerp.of("gezin", id), leden);
        model.addAttribute("gezin", gezinnen.get(id));
        model.addAttribute("leden", inwoners.findAll(leden));
        model.addAttribute("programma", gekozen);
        model.addAttribute("begeleiders", guides(gekozen));
        model.addAttribute("form", form);
        return "voorveld/traject/nieuw";
    }

    /** The programmes that the role at work may begin. */
    private List<Programma> mine() {
        var context = Contexts.current();
        return programmas.of(context.gemeente()).stream()
                .filter(p -> p.begeleiders().contains(context.rol()))
                .toList();
    }

    private Programma mine(GezinId gezin, String programma) {
        return mine().stream()
                .filter(p -> p.sleutel().equals(programma))
                .findFirst()
                .orElseThrow(() -> new NotFound(Onderwerp.of("gezin", gezin)));
    }

    private List<Medewerker> guides(Programma programma) {
        return programma.begeleiders().stream()
                .flatMap(rol -> medewerkers.withRol(rol).stream())
                .distinct()
                .toList();
    }
}
