package nl.samenhang.regie.toestemming.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.toestemming.ToestemmingId;
import nl.samenhang.regie.toestemming.ToestemmingRechten;
import nl.samenhang.regie.toestemming.Toestemmingen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff see what a person agreed to, write down a consent, and that it was taken back. */
@Controller
@RequestMapping("/inwoners/{id}/toestemmingen")
@Requires(ToestemmingRechten.VASTLEGGEN)
@Verwerking(ToestemmingRechten.DOEL)
class ToestemmingController {

    private final Toestemmingen toestemmingen;
    private final ToestemmingViews views;
    private final Inwoners inwoners;
    private final Clock clock;

    ToestemmingController(
            Toestemmingen toestemmingen, ToestemmingViews views, Inwoners inwoners, Clock clock) {
        this.toestemmingen = toestemmingen;
        this.views = views;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    @GetMapping
    String index(@PathVariable InwonerId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable InwonerId id,
            @Valid ToestemmingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    var akkoorden =
                            form.akkoorden(inwoners.get(id), clock.instant(), clock.getZone());
                    var gegeven = toestemmingen.record(id, form.vraag(), form.wijze(), akkoorden);
                    Notices.add(
                            redirect,
                            Tekst.of(
                                    "toestemming.gedaan."
                                            + toestemmingen.get(gegeven).status().name()));
                    return back(id);
                });
    }

    @PostMapping("/{toestemming}/intrekking")
    String withdraw(
            @PathVariable InwonerId id,
            @PathVariable ToestemmingId toestemming,
            RedirectAttributes redirect) {
        if (!toestemmingen.get(toestemming).inwoner().equals(id)) {
            throw new NotFound(toestemming.onderwerp());
        }
        toestemmingen.withdraw(toestemming, Contexts.current().actorNaam());
        Notices.add(redirect, Tekst.of("toestemming.gedaan.INGETROKKEN"));
        return back(id);
    }

    private String page(Model model, InwonerId id, FormState form) {
        model.addAttribute("view", views.of(id, List.of(id)));
        model.addAttribute("form", form);
        return "regie/toestemming/index";
    }

    private static String back(InwonerId id) {
        return "redirect:/inwoners/" + id + "/toestemmingen";
    }
}
