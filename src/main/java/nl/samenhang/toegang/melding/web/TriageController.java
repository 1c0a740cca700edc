package nl.samenhang.toegang.melding.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.toegang.melding.MeldingDoelen;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.MeldingRechten;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an employee decides on a melding; each decision is a resource under it. */
@Controller
@RequestMapping("/meldingen/{id}")
@Requires(MeldingRechten.BEHANDELEN)
@Verwerking(MeldingDoelen.BEHANDELEN)
class TriageController {

    private final Triage triage;
    private final Meldingen meldingen;
    private final MeldingPagina pagina;

    TriageController(Triage triage, Meldingen meldingen, MeldingPagina pagina) {
        this.triage = triage;
        this.meldingen = meldingen;
        this.pagina = pagina;
    }

    @PostMapping("/behandelaar")
    String assign(@PathVariable MeldingId id, RedirectAttributes redirect) {
        triage.assign(id, new MedewerkerId(Contexts.current().actor()));
        return done(id, "melding.gedaan.genomen", redirect);
    }

    @PostMapping("/inwoners")
    String link(
            @PathVariable MeldingId id,
            @RequestParam InwonerId inwoner,
            RedirectAttributes redirect) {
        triage.link(id, inwoner);
        return done(id, "melding.gedaan.gekoppeld", redirect);
    }

    @PostMapping("/inwoners/{inwoner}/ontkoppeling")
    String unlink(
            @PathVariable MeldingId id,
            @PathVariable InwonerId inwoner,
            RedirectAttributes redirect) {
        triage.unlink(id, inwoner);
        return done(id, "melding.gedaan.ontkoppeld", redirect);
    }

    @PostMapping("/urgentie")
    String judge(
            @PathVariable MeldingId id,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        require(form.urgentie(), "urgentie", errors);
        require(form.reden(), "reden", errors);
        return run(
                id,
                errors,
                model,
                response,
                redirect,
                "melding.gedaan.beoordeeld",
                () -> triage.judge(id, form.urgentie().orElseThrow(), form.reden().orElseThrow()));
    }

    @PostMapping("/wmo")
    String answerWmo(
            @PathVariable MeldingId id,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        require(form.wmo(), "wmo", errors);
        return run(
                id,
                errors,
                model,
                response,
                redirect,
                "melding.gedaan.wmo",
                () -> triage.answerWmo(id, form.wmo().orElseThrow()));
    }

    @PostMapping("/gezin")
    String accept(
            @PathVariable MeldingId id,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        require(form.gezin(), "gezin", errors);
        require(form.team(), "team", errors);
        if (form.gezin().filter(TriageForm.NIEUW::equals).isPresent() && form.leden().isEmpty()) {
            errors.rejectValue("leden", "melding.fout.leden");
        }
        return run(
                id,
                errors,
                model,
                response,
                redirect,
                "melding.gedaan.opgepakt",
                () -> accept(id, form));
    }

    private void accept(MeldingId id, TriageForm form) {
        var gezin = form.gezin().orElseThrow();
        var team = form.team().orElseThrow();
        if (gezin.equals(TriageForm.NIEUW)) {
            triage.acceptAsNew(id, List.copyOf(form.leden()), team);
        } else {
            triage.accept(id, GezinId.of(gezin), team);
        }
    }

    @PostMapping("/afsluiting")
    String close(
            @PathVariable MeldingId id,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        require(form.sluitreden(), "sluitreden", errors);
        require(form.toelichting(), "toelichting", errors);
        return run(
                id,
                errors,
                model,
                response,
                redirect,
                "melding.gedaan.gesloten",
                () ->
                        triage.close(
                                id,
                                form.sluitreden().orElseThrow(),
                                form.toelichting().orElseThrow()));
    }

    @PostMapping("/aanvullingen")
    String add(
            @PathVariable MeldingId id,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        require(form.tekst(), "tekst", errors);
        return run(
                id,
                errors,
                model,
                response,
                redirect,
                "melding.gedaan.aangevuld",
                () ->
                        meldingen.correct(
                                id, form.tekst().orElseThrow(), Contexts.current().actorNaam()));
    }

    @PostMapping("/intrekking")
    String withdraw(@PathVariable MeldingId id, RedirectAttributes redirect) {
        meldingen.withdraw(id, "");
        return done(id, "melding.gedaan.ingetrokken", redirect);
    }

    @PostMapping("/kennisneming")
    String acknowledge(@PathVariable MeldingId id, RedirectAttributes redirect) {
        triage.acknowledge(id);
        return done(id, "melding.gedaan.gelezen", redirect);
    }

    private String run(
            MeldingId id,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            String notice,
            Runnable decision) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return pagina.again(id, FormState.of(errors), model);
        }
        try {
            decision.run();
        } catch (Refusal refusal) {
            response.setStatus(422);
            return pagina.again(id, FormState.of(errors, refusal), model);
        }
        return done(id, notice, redirect);
    }

    private static String done(MeldingId id, String notice, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(notice));
        return "redirect:/meldingen/" + id;
    }

    private static void require(Optional<?> answer, String veld, BindingResult errors) {
        if (answer.isEmpty() && !errors.hasFieldErrors(veld)) {
            errors.rejectValue(veld, "melding.fout." + veld);
        }
    }
}
