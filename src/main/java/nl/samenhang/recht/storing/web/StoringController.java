package nl.samenhang.recht.storing.web;

import jakarta.validation.Valid;
import java.time.Clock;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.recht.storing.Storing;
import nl.samenhang.recht.storing.StoringId;
import nl.samenhang.recht.storing.StoringRechten;
import nl.samenhang.recht.storing.Storingen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the register of outages. */
@Controller
@RequestMapping("/beheer/storingen")
@Requires(StoringRechten.VASTLEGGEN)
@Verwerking(Verwerking.GEEN)
class StoringController {

    private static final String PAD = "/beheer/storingen";

    private final Storingen storingen;
    private final Clock clock;

    StoringController(Storingen storingen, Clock clock) {
        this.storingen = storingen;
        this.clock = clock;
    }

    @GetMapping
    String index(Model model) {
        return list(model, FormState.empty());
    }

    @PostMapping
    String create(
            @Valid StoringForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> list(model, again),
                () -> {
                    storingen.record(form.toStoring(clock.getZone()));
                    return done(redirect, "vastgelegd");
                });
    }

    @GetMapping("/{id}")
    String show(@PathVariable StoringId id, Model model) {
        return one(model, id, FormState.empty());
    }

    @PostMapping("/{id}/einde")
    String end(
            @PathVariable StoringId id,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> one(model, id, again),
                () -> {
                    storingen.end(id, form.toMoment(clock.getZone()));
                    return done(redirect, "voorbij");
                });
    }

    @PostMapping("/{id}/vervallen")
    String cancel(
            @PathVariable StoringId id,
            @Valid VervalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> one(model, id, again),
                () -> {
                    storingen.cancel(id, form.reden());
                    return done(redirect, "vervallen");
                });
    }

    private String list(Model model, FormState form) {
        model.addAttribute("storingen", storingen.all());
        model.addAttribute("form", form);
        return "recht/storing/index";
    }

    private String one(Model model, StoringId id, FormState form) {
        model.addAttribute("storing", get(id));
        model.addAttribute("form", form);
        return "recht/storing/show";
    }

    private Storing get(StoringId id) {
        return storingen.all().stream()
                .filter(storing -> storing.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    private static String done(RedirectAttributes redirect, String wat) {
        Notices.add(redirect, Tekst.of("storing.gedaan." + wat));
        return "redirect:" + PAD;
    }

    @Bean
    static Beheerpagina beheerStoringen() {
        return new Beheerpagina(
                PAD,
                StoringRechten.VASTLEGGEN,
                Tekst.of("storing.beheer.titel"),
                Tekst.of("storing.beheer.uitleg"),
                35);
    }
}
