package nl.samenhang.mensen.overdracht.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.overdracht.OntvangstId;
import nl.samenhang.mensen.overdracht.Ontvangsten;
import nl.samenhang.mensen.overdracht.OverdrachtRechten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
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

/** Files of other municipalities: what was offered, what came as a file, and the answer to it. */
@Controller
@RequestMapping("/overdrachten/ontvangsten")
@Requires(OverdrachtRechten.ONTVANGEN)
@Verwerking(OverdrachtRechten.DOEL_OVERNEMEN)
class OntvangstController {

    private static final int SHOWN = 50;

    private final Ontvangsten ontvangsten;

    OntvangstController(Ontvangsten ontvangsten) {
        this.ontvangsten = ontvangsten;
    }

    /** Nothing but the press of a button. */
    record Knop() {}

    /** Why a file is not taken. */
    record WeigerForm(
            @NotBlank(message = "{overdracht.fout.antwoord}") @Size(max = 1000) String antwoord) {}

    @GetMapping
    String index(Model model) {
        return index(model, FormState.empty());
    }

    @PostMapping
    String upload(
            Knop knop,
            BindingResult errors,
            @RequestParam MultipartFile bestand,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        var inhoud = bestand.getBytes();
        return FormAnswer.of(
                errors,
                again -> index(model, again),
                () -> {
                    if (inhoud.length == 0) {
                        throw new Refusal("bestand", Tekst.of("overdracht.fout.bestand"));
                    }
                    var geplaatst = ontvangsten.upload(inhoud);
                    if (geplaatst.alEerder()) {
                        Notices.warn(redirect, Tekst.of("overdracht.ontvangst.al-eerder"));
                    }
                    return "redirect:/overdrachten/ontvangsten/" + geplaatst.id();
                });
    }

    @GetMapping("/{id}")
    String show(@PathVariable OntvangstId id, Model model) {
        return page(id, model, FormState.empty());
    }

    @PostMapping("/{id}/akkoord")
    String accept(@PathVariable OntvangstId id, Knop knop, BindingResult errors, Model model) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    ontvangsten.accept(id);
                    return "redirect:/overdrachten/ontvangsten/" + id + "/overname";
                });
    }

    @PostMapping("/{id}/weigering")
    String refuse(
            @PathVariable OntvangstId id,
            @Valid WeigerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    ontvangsten.refuse(id, form.antwoord().strip());
                    Notices.add(redirect, Tekst.of("overdracht.ontvangst.geweigerd"));
                    return "redirect:/overdrachten/ontvangsten/" + id;
                });
    }

    /** The signed answer, for a sender elsewhere. */
    @GetMapping("/{id}/bevestiging.json")
    ResponseEntity<byte[]> receipt(@PathVariable OntvangstId id) {
        var antwoord = ontvangsten.receipt(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        return Bestanden.json("bevestiging-" + ontvangsten.get(id).pakket() + ".json", antwoord);
    }

    private String index(Model model, FormState form) {
        model.addAttribute("ontvangsten", ontvangsten.newest(SHOWN));
        model.addAttribute("form", form);
        return "mensen/overdracht/ontvangsten";
    }

    private String page(OntvangstId id, Model model, FormState form) {
        model.addAttribute("ontvangst", ontvangsten.get(id));
        model.addAttribute("metAntwoord", ontvangsten.receipt(id).isPresent());
        model.addAttribute("form", form);
        return "mensen/overdracht/ontvangst";
    }
}
