package nl.samenhang.regie.gezinsplan.web;

import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.DOEL;
import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.WIJZIGEN;

import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.regie.gezinsplan.BetrokkeneId;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.OnderdeelId;
import nl.samenhang.regie.gezinsplan.Planonderdelen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The parts of a plan and who helps with them. */
@Controller
@RequestMapping("/gezinnen/{gezin}/plan/onderdelen")
@Requires(WIJZIGEN)
@Verwerking(DOEL)
class OnderdeelController {

    private final Planonderdelen onderdelen;
    private final Gezinsplannen plannen;
    private final Plankeuzes keuzes;
    private final PlanPagina pagina;
    private final PlanViews views;
    private final Documenten documenten;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    OnderdeelController(
            Planonderdelen onderdelen,
            Gezinsplannen plannen,
            Plankeuzes keuzes,
            PlanPagina pagina,
            PlanViews views,
            Documenten documenten,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.onderdelen = onderdelen;
        this.plannen = plannen;
        this.keuzes = keuzes;
        this.pagina = pagina;
        this.views = views;
        this.documenten = documenten;
        this.toegang = toegang;
        this.log = log;
    }

    @PostMapping
    String create(
            @PathVariable GezinId gezin,
            @Valid OnderdeelForm form,
            BindingResult errors,
            Model model) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> pagina.show(gezin, model, again),
                () -> {
                    var id = onderdelen.add(gezin, form.toOnderdeel());
                    return "redirect:/gezinnen/" + gezin + "/plan/onderdelen/" + id;
                });
    }

    @GetMapping("/{onderdeel}")
    String show(@PathVariable GezinId gezin, @PathVariable OnderdeelId onderdeel, Model model) {
        toegang.requireAccess(gezin);
        return page(gezin, onderdeel, model, FormState.empty());
    }

    @PostMapping("/{onderdeel}/betrokkenen")
    String involve(
            @PathVariable GezinId gezin,
            @PathVariable OnderdeelId onderdeel,
            @Valid BetrokkeneForm form,
            BindingResult errors,
            Model model) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> page(gezin, onderdeel, model, again),
                () -> {
                    var wie =
                            keuzes.partij(
                                    "partij", form.partij().orElse(""), form.naam().orElse(""));
                    onderdelen.involve(
                            gezin, onderdeel, form.rol(), wie, form.omschrijving().orElse(""));
                    return back(gezin, onderdeel);
                });
    }

    @PostMapping("/{onderdeel}/betrokkenen/{betrokkene}/einde")
    String release(
            @PathVariable GezinId gezin,
            @PathVariable OnderdeelId onderdeel,
            @PathVariable BetrokkeneId betrokkene) {
        toegang.requireAccess(gezin);
        onderdelen.release(gezin, betrokkene);
        return back(gezin, onderdeel);
    }

    @PostMapping("/{onderdeel}/documenten")
    String attach(
            @PathVariable GezinId gezin,
            @PathVariable OnderdeelId onderdeel,
            @Valid DocumentForm form,
            BindingResult errors,
            Model model) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> page(gezin, onderdeel, model, again),
                () -> {
                    var document =
                            documenten.of(gezin).stream()
                                    .filter(d -> d.id().value().equals(form.document()))
                                    .findFirst()
                                    .orElseThrow(
                                            () ->
                                                    new NotFound(
                                                            new Onderwerp(
                                                                    "document", form.document())));
                    onderdelen.attach(gezin, onderdeel, document.id().value(), document.naam());
                    return back(gezin, onderdeel);
                });
    }

    @PostMapping("/{onderdeel}/afronding")
    String close(@PathVariable GezinId gezin, @PathVariable OnderdeelId onderdeel) {
        toegang.requireAccess(gezin);
        onderdelen.close(gezin, onderdeel);
        return PlanPagina.back(gezin, "helpers");
    }

    private String page(GezinId gezin, OnderdeelId id, Model model, FormState form) {
        var view = views.of(plannen.get(gezin));
        var onderdeel =
                view.inhoud().onderdelen().stream()
                        .filter(o -> o.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(Onderwerp.of("onderdeel", id)));
        log.read(Onderwerp.of("onderdeel", id), onderdeel.clienten());
        model.addAttribute("view", view);
        model.addAttribute("onderdeel", onderdeel);
        model.addAttribute(
                "documenten",
                documenten.of(gezin).stream()
                        .map(d -> Optie.of(d.id().value().toString(), d.naam()))
                        .toList());
        model.addAttribute("form", form);
        return "regie/gezinsplan/onderdeel/show";
    }

    private static String back(GezinId gezin, OnderdeelId onderdeel) {
        return "redirect:/gezinnen/" + gezin + "/plan/onderdelen/" + onderdeel;
    }
}
