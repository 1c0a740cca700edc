package nl.samenhang.toegang.melding.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Tempo;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.toegang.melding.Melding;
import nl.samenhang.toegang.melding.MeldingDoelen;
import nl.samenhang.toegang.melding.Meldingen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A reporter comes back with number and code: to see whether it was taken up, to add or to
 * withdraw.
 */
@Controller
@Requires(Requires.IEDEREEN)
@Verwerking(MeldingDoelen.VOLGEN)
class VolgenController {

    private static final String PAGE = "toegang/melding/volgen";
    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int TRIES = 20;

    private final Meldingen meldingen;
    private final Tempo tries = new Tempo();
    private final Clock clock;

    VolgenController(Meldingen meldingen, Clock clock) {
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping("/melding/volgen")
    String show(Model model) {
        return page(Optional.empty(), FormState.empty(), model);
    }

    /** A code goes in the body and never in an address, which browsers and proxies keep. */
    @PostMapping("/melding/volgen")
    String update(
            @Valid @ModelAttribute("form") VolgForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request) {
        var melding = find(form, errors, request);
        return FormAnswer.of(
                errors,
                again -> page(Optional.empty(), again, model),
                () -> page(melding, FormState.of(errors), model));
    }

    @PostMapping("/melding/volgen/aanvulling")
    String addition(
            @Valid @ModelAttribute("form") VolgForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (form.tekst().isEmpty()) {
            errors.rejectValue("tekst", "melding.fout.aanvulling");
        }
        return act(
                form,
                errors,
                model,
                request,
                redirect,
                melding ->
                        meldingen.correct(
                                melding.id(), form.tekst(), melding.melder().naam().orElse("")),
                "melding.volgen.aangevuld");
    }

    @PostMapping("/melding/volgen/intrekking")
    String withdrawal(
            @Valid @ModelAttribute("form") VolgForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return act(
                form,
                errors,
                model,
                request,
                redirect,
                melding -> meldingen.withdraw(melding.id(), form.tekst()),
                "melding.volgen.ingetrokken");
    }

    private String act(
            VolgForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Consumer<Melding> action,
            String notice) {
        var melding = find(form, errors, request);
        return FormAnswer.of(
                errors,
                again -> page(melding, again, model),
                () -> {
                    action.accept(melding.orElseThrow());
                    Notices.add(redirect, Tekst.of(notice, melding.orElseThrow().referentie()));
                    return "redirect:/melding/volgen";
                });
    }

    /** A wrong number and a wrong code get the same answer; who tries often waits. */
    private Optional<Melding> find(
            VolgForm form, BindingResult errors, HttpServletRequest request) {
        var found = meldingen.follow(form.referentie(), form.code());
        if (found.isPresent()) {
            return found;
        }
        var wait = tries.take(request.getRemoteAddr(), TRIES, PERIOD, clock.instant());
        errors.reject(
                wait.isPresent()
                        ? "melding.fout.te-vaak-geprobeerd"
                        : "melding.fout.onbekende-code");
        return Optional.empty();
    }

    private String page(Optional<Melding> melding, FormState form, Model model) {
        model.addAttribute("volg", new VolgView(melding.map(meldingen::stand)));
        model.addAttribute("form", form);
        return PAGE;
    }
}
