package nl.samenhang.mensen.gezin.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The household is proposed as a gezin; a person says who belongs to it and confirms it. */
@Controller
@Requires(GezinRechten.OPENEN)
@Verwerking(GezinRechten.DOEL)
class VoorstelController {

    private final Gezinnen gezinnen;
    private final VoorstelViews views;
    private final Kandidaten kandidaten;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    VoorstelController(
            Gezinnen gezinnen,
            VoorstelViews views,
            Kandidaten kandidaten,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.views = views;
        this.kandidaten = kandidaten;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/gezinnen/nieuw")
    String create(
            @RequestParam Optional<InwonerId> inwoner,
            @RequestParam Optional<GezinId> gezin,
            Model model) {
        var id =
                inwoner.or(() -> gezin.flatMap(this::firstOf))
                        .orElseThrow(
                                () ->
                                        new NotFound(
                                                new Onderwerp(
                                                        "gezin", Contexts.current().actor())));
        return page(model, views.of(VoorstelViews.Vraag.of(id, gezin)), views.proposal(id, gezin));
    }

    @PostMapping("/gezinnen")
    String create(
            @Valid VoorstelForm form,
            BindingResult errors,
            @RequestParam InwonerId inwoner,
            @RequestParam Map<String, String> velden,
            @RequestParam(defaultValue = "") List<InwonerId> erbij,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(inwoner, form, erbij, FormState.of(errors), model, response);
        }
        try {
            return confirm(inwoner, form, velden, redirect);
        } catch (Refusal refusal) {
            return again(inwoner, form, erbij, FormState.of(errors, refusal), model, response);
        }
    }

    /** Somebody from outside the household is looked up; what was chosen stays. */
    @PostMapping(value = "/gezinnen", params = "zoeken")
    String search(
            @RequestParam InwonerId inwoner,
            @RequestParam Optional<GezinId> gezin,
            @RequestParam(defaultValue = "") List<InwonerId> leden,
            @RequestParam(defaultValue = "") List<InwonerId> erbij,
            @RequestParam(defaultValue = "") String zoek,
            Model model) {
        var vraag =
                new VoorstelViews.Vraag(
                        inwoner,
                        gezin,
                        erbij.stream().filter(leden::contains).toList(),
                        kandidaten.search(zoek),
                        true);
        var view = views.of(vraag);
        return page(model, view, FormState.asSent(Kandidaat.rollen(view.gevonden())));
    }

    private String confirm(
            InwonerId inwoner,
            VoorstelForm form,
            Map<String, String> velden,
            RedirectAttributes redirect) {
        var leden = Rolvelden.read(form.gekozen(), velden);
        if (velden.containsKey("bewaren")) {
            gezinnen.propose(leden);
            Notices.add(redirect, Tekst.of("gezin.voorstel.bewaard"));
            return "redirect:/inwoners/" + inwoner;
        }
        var team = new TeamId(form.team());
        var voorstel = form.voorstel();
        voorstel.ifPresent(id -> gezinnen.confirm(id, leden, team));
        var id = voorstel.orElseGet(() -> gezinnen.create(leden, team));
        Notices.add(redirect, Tekst.of("gezin.voorstel.gedaan"));
        return maySee(id) ? "redirect:/gezinnen/" + id : "redirect:/inwoners/" + inwoner;
    }

    private boolean maySee(GezinId id) {
        return Contexts.current().rechten().contains(GezinRechten.INZIEN) && toegang.has(id);
    }

    private Optional<InwonerId> firstOf(GezinId id) {
        return gezinnen.get(id).inwonersOn(LocalDate.now(clock)).stream().findFirst();
    }

    private String again(
            InwonerId inwoner,
            VoorstelForm form,
            List<InwonerId> erbij,
            FormState state,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        var vraag = new VoorstelViews.Vraag(inwoner, form.voorstel(), erbij, List.of(), false);
        return page(model, views.of(vraag), state);
    }

    private String page(Model model, VoorstelView view, FormState form) {
        log.read(
                Onderwerp.of("inwoner", view.inwoner().id()),
                view.leden().stream().map(Kandidaat::id).toList());
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return "mensen/gezin/new";
    }
}
