package nl.samenhang.mensen.gezin.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.HuishoudenId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.huishouden.Huishoudens;
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

/** Opens a file: the household is proposed, a person says who belongs to it. */
@Controller
@Requires(GezinRechten.OPENEN)
@Verwerking(GezinRechten.DOEL)
class VoorstelController {

    private final Gezinnen gezinnen;
    private final Huishoudens huishoudens;
    private final VoorstelViews views;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    VoorstelController(
            Gezinnen gezinnen,
            Huishoudens huishoudens,
            VoorstelViews views,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.gezinnen = gezinnen;
        this.huishoudens = huishoudens;
        this.views = views;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping("/gezinnen/nieuw")
    String create(
            @RequestParam Optional<InwonerId> inwoner,
            @RequestParam Optional<HuishoudenId> huishouden,
            Model model) {
        var id =
                inwoner.or(() -> huishouden.flatMap(this::somebodyOf))
                        .orElseThrow(
                                () ->
                                        new NotFound(
                                                new Onderwerp(
                                                        "huishouden", Contexts.current().actor())));
        return page(model, id, views.proposal(id));
    }

    @PostMapping("/gezinnen")
    String create(
            @Valid VoorstelForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, new InwonerId(form.inwoner()), FormState.of(errors));
        }
        var leden =
                form.leden().stream().map(InwonerId::new).collect(Collectors.toUnmodifiableSet());
        var id = gezinnen.create(leden.stream().toList(), new TeamId(form.team()));
        Notices.add(redirect, Tekst.of("gezin.voorstel.gedaan"));
        return maySee(id) ? "redirect:/gezinnen/" + id : "redirect:/inwoners/" + form.inwoner();
    }

    private boolean maySee(GezinId id) {
        return Contexts.current().rechten().contains(GezinRechten.INZIEN) && toegang.has(id);
    }

    private Optional<InwonerId> somebodyOf(HuishoudenId id) {
        return huishoudens.find(id).stream()
                .flatMap(huishouden -> huishouden.leden().stream())
                .filter(lid -> lid.periode().tot().isEmpty())
                .map(lid -> lid.inwoner())
                .findFirst();
    }

    private String page(Model model, InwonerId id, FormState form) {
        var view = views.of(id);
        log.read(Onderwerp.of("inwoner", id), id);
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return "mensen/gezin/new";
    }
}
