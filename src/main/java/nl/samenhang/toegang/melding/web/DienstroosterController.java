package nl.samenhang.toegang.melding.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.toegang.melding.Dagdeel;
import nl.samenhang.toegang.melding.Dienst;
import nl.samenhang.toegang.melding.Dienstrooster;
import nl.samenhang.toegang.melding.MeldingRechten;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is called at once when there is danger, by the week. */
@Controller
@Verwerking(Verwerking.GEEN)
class DienstroosterController {

    private final Dienstrooster dienstrooster;
    private final Medewerkers medewerkers;
    private final Clock clock;

    DienstroosterController(Dienstrooster dienstrooster, Medewerkers medewerkers, Clock clock) {
        this.dienstrooster = dienstrooster;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    @GetMapping("/dienstrooster")
    @Requires(MeldingRechten.BEHANDELEN)
    String show(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> week,
            Model model) {
        return page(week.orElseGet(() -> LocalDate.now(clock)), FormState.empty(), model);
    }

    @PostMapping("/dienstrooster")
    @Requires(MeldingRechten.DIENST)
    String update(
            @Valid @ModelAttribute("form") DienstForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(LocalDate.now(clock), again, model),
                () -> assigned(form, redirect));
    }

    private String assigned(DienstForm form, RedirectAttributes redirect) {
        var dag = Objects.requireNonNull(form.dag());
        var dagdeel = Objects.requireNonNull(form.dagdeel());
        form.medewerker()
                .ifPresentOrElse(
                        wie -> dienstrooster.assign(new Dienst(dag, dagdeel, wie)),
                        () -> dienstrooster.clear(dag, dagdeel));
        Notices.add(redirect, Tekst.of("melding.rooster.gedaan"));
        return "redirect:/dienstrooster?week=" + dag;
    }

    private String page(LocalDate day, FormState form, Model model) {
        var maandag = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var namen = new HashMap<LocalDate, Map<Dagdeel, String>>();
        for (var dienst : dienstrooster.between(maandag, maandag.plusDays(7))) {
            var naam = medewerkers.find(dienst.medewerker()).map(Medewerker::naam).orElse("?");
            namen.computeIfAbsent(dienst.dag(), _ -> new EnumMap<>(Dagdeel.class))
                    .put(dienst.dagdeel(), naam);
        }
        var mensen =
                medewerkers.all().stream().map(m -> Optie.of(m.id().toString(), m.naam())).toList();
        model.addAttribute("rooster", new RoosterView(maandag, namen, mensen));
        model.addAttribute("form", form);
        return "toegang/melding/dienstrooster";
    }
}
