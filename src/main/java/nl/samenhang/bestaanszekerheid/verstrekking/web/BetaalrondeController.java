package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import nl.samenhang.bestaanszekerheid.verstrekking.BetaalrondeId;
import nl.samenhang.bestaanszekerheid.verstrekking.Betaalronden;
import nl.samenhang.bestaanszekerheid.verstrekking.VerstrekkingRechten;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.platform.web.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Runs of payments: prepared by one, released by another, and what the bank sent back. */
@Controller
@RequestMapping("/betaalronden")
@Requires(VerstrekkingRechten.BETALEN)
@Verwerking(VerstrekkingRechten.DOEL_BETALEN)
class BetaalrondeController {

    private static final int LATEST = 50;

    private final Betaalronden ronden;
    private final Medewerkers medewerkers;

    BetaalrondeController(Betaalronden ronden, Medewerkers medewerkers) {
        this.ronden = ronden;
        this.medewerkers = medewerkers;
    }

    @GetMapping
    String index(Model model) {
        return index(model, FormState.empty());
    }

    @PostMapping
    String prepare(@Valid RondeForm form, BindingResult errors, Model model) {
        return FormAnswer.of(
                errors,
                again -> index(model, again),
                () -> "redirect:/betaalronden/" + ronden.prepare(form.tot(), form.uitvoerenOp()));
    }

    @GetMapping("/{id}")
    String show(@PathVariable BetaalrondeId id, Model model) {
        return show(model, id, FormState.empty());
    }

    @PostMapping("/{id}/vrijgave")
    @Requires(VerstrekkingRechten.VRIJGEVEN)
    String release(
            @PathVariable BetaalrondeId id,
            @Valid VrijgaveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    ronden.release(id, form.toTotaal());
                    return done(id, "betaalronde.gedaan.vrijgegeven", redirect);
                });
    }

    @PostMapping("/{id}/vervallen")
    String drop(@PathVariable BetaalrondeId id, RedirectAttributes redirect) {
        ronden.drop(id);
        return done(id, "betaalronde.gedaan.vervallen", redirect);
    }

    @GetMapping("/{id}/bestand.xml")
    ResponseEntity<String> bestand(@PathVariable BetaalrondeId id) {
        var naam = ContentDisposition.attachment().filename("betaalronde-" + id + ".xml").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/xml;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .body(ronden.bestand(id));
    }

    @PostMapping("/{id}/terug")
    String returned(
            @PathVariable BetaalrondeId id,
            @Valid TerugForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    ronden.returned(id, form.opdracht(), form.reden().strip());
                    return done(id, "betaalronde.gedaan.terug", redirect);
                });
    }

    /** The status report of the bank, for whichever runs stand in it. */
    @PostMapping("/antwoorden")
    String answered(
            @RequestParam Optional<MultipartFile> bestand,
            AntwoordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> index(model, again),
                () -> {
                    var gekozen =
                            bestand.filter(b -> !b.isEmpty())
                                    .orElseThrow(
                                            () ->
                                                    new Refusal(
                                                            "bestand",
                                                            Tekst.of("betaalronde.fout.bestand")));
                    Notices.add(
                            redirect,
                            Tekst.of(
                                    "betaalronde.gedaan.antwoord",
                                    ronden.answered(bytes(gekozen))));
                    return "redirect:/betaalronden";
                });
    }

    private String index(Model model, FormState form) {
        model.addAttribute("ronden", ronden.latest(LATEST));
        model.addAttribute("form", form);
        return "bestaanszekerheid/verstrekking/ronden";
    }

    private String show(Model model, BetaalrondeId id, FormState form) {
        var ronde = ronden.get(id);
        model.addAttribute("ronde", ronde);
        model.addAttribute("opdrachten", ronden.opdrachten(id));
        model.addAttribute("opsteller", naam(ronde.opsteller()));
        model.addAttribute("vrijgever", ronde.vrijgave().map(v -> naam(v.door())).orElse(""));
        model.addAttribute("magVrijgeven", ronden.mayRelease(ronde));
        model.addAttribute("form", form);
        return "bestaanszekerheid/verstrekking/ronde";
    }

    private String naam(MedewerkerId wie) {
        return medewerkers.find(wie).map(Medewerker::naam).orElse("?");
    }

    private Function<FormState, String> again(Model model, BetaalrondeId id) {
        return form -> show(model, id, form);
    }

    private static String done(BetaalrondeId id, String sleutel, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/betaalronden/" + id;
    }

    private static byte[] bytes(MultipartFile bestand) {
        try {
            return bestand.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Bean
    static Menupunt betaalrondenMenupunt() {
        return new Menupunt(
                "/betaalronden", VerstrekkingRechten.BETALEN, Tekst.of("betaalronde.menu"), 75);
    }
}
