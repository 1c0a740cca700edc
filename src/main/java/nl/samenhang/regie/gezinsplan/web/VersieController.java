package nl.samenhang.regie.gezinsplan.web;

import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.DOEL;
import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.INZIEN;
import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.WIJZIGEN;

import java.util.Locale;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Agreeing the plan, and the versions that were agreed with what each of them changed. */
@Controller
@RequestMapping("/gezinnen/{gezin}/plan/versies")
class VersieController {

    private final Gezinsplannen plannen;
    private final PlanViews views;
    private final PlanPdf pdf;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    VersieController(
            Gezinsplannen plannen,
            PlanViews views,
            PlanPdf pdf,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.plannen = plannen;
        this.views = views;
        this.pdf = pdf;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
    }

    /** What will be agreed and what follows. */
    @GetMapping("/new")
    @Requires(WIJZIGEN)
    @Verwerking(DOEL)
    String start(@PathVariable GezinId gezin, Model model) {
        toegang.requireAccess(gezin);
        var view = views.of(plannen.get(gezin));
        log.read(Onderwerp.of("gezinsplan", view.plan().id()), view.leden());
        model.addAttribute("view", view);
        return "regie/gezinsplan/versie/new";
    }

    @PostMapping
    @Requires(WIJZIGEN)
    @Verwerking(DOEL)
    String create(@PathVariable GezinId gezin, RedirectAttributes redirect) {
        toegang.requireAccess(gezin);
        plannen.agree(gezin);
        Notices.add(redirect, Tekst.of("gezinsplan.melding.vastgesteld"));
        return "redirect:/gezinnen/" + gezin + "/plan";
    }

    @GetMapping("/{nummer:[0-9]+}")
    @Requires(INZIEN)
    @Verwerking(DOEL)
    String show(@PathVariable GezinId gezin, @PathVariable int nummer, Model model) {
        model.addAttribute("view", read(gezin, nummer));
        return "regie/gezinsplan/versie/show";
    }

    /** The same on paper. */
    @GetMapping("/{nummer:[0-9]+}/pdf")
    @Requires(INZIEN)
    @Verwerking(DOEL)
    ResponseEntity<byte[]> print(
            @PathVariable GezinId gezin, @PathVariable int nummer, Locale locale) {
        var naam =
                ContentDisposition.inline()
                        .filename("plan-versie-%d.pdf".formatted(nummer))
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .cacheControl(CacheControl.noStore())
                .body(pdf.render(locale, read(gezin, nummer)));
    }

    private VersieView read(GezinId gezin, int nummer) {
        toegang.requireAccess(gezin);
        var plan = plannen.get(gezin);
        var versie = plannen.versie(plan, nummer);
        log.read(Onderwerp.of("gezinsplan", plan.id()), views.leden(gezin));
        return new VersieView(
                gezin,
                plan.versie(),
                versie,
                medewerkers.find(versie.vastgesteldDoor()).map(Medewerker::naam).orElse(""),
                views.groepen(versie.inhoud()),
                plannen.verschil(plan, nummer));
    }
}
