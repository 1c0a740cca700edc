package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schulden;
import nl.samenhang.bestaanszekerheid.schuldhulp.SchuldhulpRechten;
import nl.samenhang.bestaanszekerheid.schuldhulp.TrajectId;
import nl.samenhang.bestaanszekerheid.schuldhulp.Verzoeken;
import nl.samenhang.bestaanszekerheid.schuldhulp.Voorstellen;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests to the court, with the file that goes along on paper. */
@Controller
@RequestMapping("/schuldhulp/{id}/verzoeken")
@Requires(SchuldhulpRechten.WERKEN)
@Verwerking(SchuldhulpRechten.DOEL)
class VerzoekController {

    private final Verzoeken verzoeken;
    private final Voorstellen voorstellen;
    private final Schulden schulden;
    private final Trajectbeelden beelden;
    private final VerzoekPdf pdf;

    VerzoekController(
            Verzoeken verzoeken,
            Voorstellen voorstellen,
            Schulden schulden,
            Trajectbeelden beelden,
            VerzoekPdf pdf) {
        this.verzoeken = verzoeken;
        this.voorstellen = voorstellen;
        this.schulden = schulden;
        this.beelden = beelden;
        this.pdf = pdf;
    }

    @GetMapping
    String show(@PathVariable TrajectId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @GetMapping("/{verzoek}/dossier.pdf")
    ResponseEntity<byte[]> print(@PathVariable TrajectId id, @PathVariable UUID verzoek) {
        var beeld = beelden.of(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(
                        pdf.render(
                                beeld,
                                verzoeken.get(id, verzoek),
                                schulden.of(id),
                                schulden.vtlbs(id).stream().findFirst(),
                                voorstellen.of(id)));
    }

    @PostMapping
    String file(
            @PathVariable TrajectId id,
            @Valid VerzoekForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    verzoeken.file(id, form.soort(), form.aanleiding().strip());
                    return done(id, "schuldhulp.gedaan.verzoek", redirect);
                });
    }

    @PostMapping("/{verzoek}/uitspraak")
    String judge(
            @PathVariable TrajectId id,
            @PathVariable UUID verzoek,
            @Valid UitspraakForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    verzoeken.judge(id, verzoek, form.toUitspraak());
                    return done(id, "schuldhulp.gedaan.uitspraak", redirect);
                });
    }

    private String page(Model model, TrajectId id, FormState form) {
        model.addAttribute("beeld", beelden.of(id));
        model.addAttribute("verzoeken", verzoeken.of(id));
        model.addAttribute("form", form);
        return "bestaanszekerheid/schuldhulp/verzoeken";
    }

    private Function<FormState, String> again(Model model, TrajectId id) {
        return form -> page(model, id, form);
    }

    private static String done(TrajectId id, String sleutel, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/schuldhulp/" + id + "/verzoeken";
    }
}
