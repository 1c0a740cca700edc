package nl.samenhang.mensen.overdracht.web;

import java.io.IOException;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.overdracht.OverdrachtId;
import nl.samenhang.mensen.overdracht.OverdrachtRechten;
import nl.samenhang.mensen.overdracht.Overdrachten;
import nl.samenhang.mensen.overdracht.Overdrachtverzendingen;
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

/** One file that is given: who agreed, what goes, and how far it is. */
@Controller
@RequestMapping("/overdrachten/{id}")
@Requires(OverdrachtRechten.GEVEN)
@Verwerking(OverdrachtRechten.DOEL)
class OverdrachtController {

    private final Overdrachten overdrachten;
    private final Overdrachtverzendingen verzendingen;
    private final OverdrachtViews views;

    OverdrachtController(
            Overdrachten overdrachten, Overdrachtverzendingen verzendingen, OverdrachtViews views) {
        this.overdrachten = overdrachten;
        this.verzendingen = verzendingen;
        this.views = views;
    }

    /** Nothing but the press of a button. */
    record Knop(Optional<Boolean> gezinsbreed) {}

    @GetMapping
    String show(@PathVariable OverdrachtId id, Model model) {
        return page(id, model, FormState.empty());
    }

    @PostMapping("/gezinsbreed")
    String widen(@PathVariable OverdrachtId id, Knop knop, BindingResult errors, Model model) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    overdrachten.widen(id, knop.gezinsbreed().orElse(false));
                    return "redirect:/overdrachten/" + id;
                });
    }

    @PostMapping("/aanbod")
    String offer(
            @PathVariable OverdrachtId id,
            Knop knop,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    verzendingen.offer(id);
                    Notices.add(
                            redirect,
                            Tekst.of(
                                    "overdracht.gedaan." + overdrachten.get(id).status(),
                                    overdrachten.get(id).naarNaam()));
                    return "redirect:/overdrachten/" + id;
                });
    }

    @PostMapping("/intrekking")
    String withdraw(
            @PathVariable OverdrachtId id,
            Knop knop,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    verzendingen.withdraw(id);
                    Notices.add(redirect, Tekst.of("overdracht.gedaan.INGETROKKEN"));
                    return "redirect:/gezinnen/" + overdrachten.get(id).gezin();
                });
    }

    /** Why the other municipality said no was read. */
    @PostMapping("/gelezen")
    String read(@PathVariable OverdrachtId id) {
        verzendingen.markRead(id);
        return "redirect:/gezinnen/" + overdrachten.get(id).gezin();
    }

    @GetMapping("/pakket.zip")
    ResponseEntity<byte[]> download(@PathVariable OverdrachtId id) {
        return Bestanden.zip("overdracht-" + id + ".zip", verzendingen.download(id));
    }

    /** The signed answer of a municipality elsewhere. */
    @PostMapping("/bevestiging")
    String confirm(
            @PathVariable OverdrachtId id,
            Knop knop,
            BindingResult errors,
            @RequestParam MultipartFile bestand,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        var inhoud = bestand.getBytes();
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    if (inhoud.length == 0) {
                        throw new Refusal("bestand", Tekst.of("overdracht.fout.bestand"));
                    }
                    verzendingen.confirm(id, inhoud);
                    Notices.add(
                            redirect,
                            Tekst.of(
                                    "overdracht.gedaan." + overdrachten.get(id).status(),
                                    overdrachten.get(id).naarNaam()));
                    return "redirect:/overdrachten/" + id;
                });
    }

    private String page(OverdrachtId id, Model model, FormState form) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("form", form);
        return "mensen/overdracht/show";
    }
}
