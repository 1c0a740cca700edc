package nl.samenhang.toegang.melding.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Tempo;
import nl.samenhang.platform.security.Verwerking;
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
            HttpServletRequest request,
            HttpServletResponse response) {
        return find(form, errors, request)
                .map(melding -> page(Optional.of(melding), FormState.of(errors), model))
                .orElseGet(() -> again(errors, response, model));
    }

    @PostMapping("/melding/volgen/aanvulling")
    String addition(
            @Valid @ModelAttribute("form") VolgForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (form.tekst().isEmpty()) {
            errors.rejectValue("tekst", "melding.fout.aanvulling");
        }
        return act(
                form,
                errors,
                model,
                request,
                response,
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
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return act(
                form,
                errors,
                model,
                request,
                response,
                redirect,
                melding -> meldingen.withdraw(melding.id(), form.tekst()),
                "melding.volgen.ingetrokken");
    }

    private String act(
            VolgForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Consumer<Melding> action,
            String notice) {
        var melding = find(form, errors, request);
        if (melding.isEmpty() || errors.hasErrors()) {
            response.setStatus(422);
            return page(melding, FormState.of(errors), model);
        }
        action.accept(melding.get());
        Notices.add(redirect, Tekst.of(notice, melding.get().referentie()));
        return "redirect:/melding/volgen";
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

    private String again(BindingResult errors, HttpServletResponse response, Model model) {
        response.setStatus(422);
        return page(Optional.empty(), FormState.of(errors), model);
    }

    private String page(Optional<Melding> melding, FormState form, Model model) {
        model.addAttribute("volg", new VolgView(melding.map(meldingen::stand)));
        model.addAttribute("form", form);
        return PAGE;
    }
}
