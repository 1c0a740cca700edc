package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import nl.samenhang.regie.onderzoek.OnderzoekId;
import nl.samenhang.regie.onderzoek.OnderzoekRechten;
import nl.samenhang.regie.onderzoek.Onderzoeken;
import nl.samenhang.regie.onderzoek.Verslagen;
import org.springframework.http.CacheControl;
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

/**
 * What a resident does in the inquiry about oneself or the own young child: hand in a plan, read
 * the report, say what one thinks of it, and sign.
 */
@Controller
@RequestMapping("/mijn/onderzoeken/{id}/{inwoner}")
@Requires(Requires.INWONER)
@Verwerking(OnderzoekRechten.DOEL_EIGEN)
class MijnOnderzoekController {

    private final Onderzoeken onderzoeken;
    private final Verslagen verslagen;
    private final Eigenplannen plannen;
    private final OnderzoekViews views;
    private final EigenDelen delen;
    private final Documenten documenten;
    private final Dossiertoegang toegang;
    private final Clock clock;

    MijnOnderzoekController(
            Onderzoeken onderzoeken,
            Verslagen verslagen,
            Eigenplannen plannen,
            OnderzoekViews views,
            EigenDelen delen,
            Documenten documenten,
            Dossiertoegang toegang,
            Clock clock) {
        this.onderzoeken = onderzoeken;
        this.verslagen = verslagen;
        this.plannen = plannen;
        this.views = views;
        this.delen = delen;
        this.documenten = documenten;
        this.toegang = toegang;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable OnderzoekId id, @PathVariable InwonerId inwoner, Model model) {
        requireMine(id, inwoner);
        return page(model, id, inwoner, FormState.empty());
    }

    @PostMapping("/eigen-plan")
    String receive(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            @Valid EigenplanForm form,
            BindingResult errors,
            @RequestParam MultipartFile bestand,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        requireMine(id, inwoner);
        var bytes = bestand.getBytes();
        return FormAnswer.of(
                errors,
                again -> page(model, id, inwoner, again),
                () -> {
                    plannen.receive(id, inwoner, form, bestand.getOriginalFilename(), bytes);
                    return done(id, inwoner, redirect, "onderzoek.mijn.gedaan.plan");
                });
    }

    @PostMapping("/reactie")
    String comment(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            @Valid ReactieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        requireMine(id, inwoner);
        return FormAnswer.of(
                errors,
                again -> page(model, id, inwoner, again),
                () -> {
                    verslagen.comment(id, inwoner, form.tekst().strip(), true);
                    return done(id, inwoner, redirect, "onderzoek.mijn.gedaan.reactie");
                });
    }

    @PostMapping("/handtekening")
    String sign(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            @Valid HandtekeningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        requireMine(id, inwoner);
        return FormAnswer.of(
                errors,
                again -> page(model, id, inwoner, again),
                () -> {
                    verslagen.sign(id, inwoner, LocalDate.now(clock), form.aanvragen());
                    return done(id, inwoner, redirect, "onderzoek.mijn.gedaan.getekend");
                });
    }

    /** The report as it was sent. */
    @GetMapping("/verslag")
    ResponseEntity<byte[]> print(@PathVariable OnderzoekId id, @PathVariable InwonerId inwoner) {
        requireMine(id, inwoner);
        var document =
                onderzoeken
                        .inhoud(id)
                        .verslag(inwoner)
                        .flatMap(verslag -> verslag.document())
                        .orElseThrow(() -> new NotFound(id.onderwerp()));
        var naam =
                ContentDisposition.inline()
                        .filename("onderzoeksverslag.pdf", StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .cacheControl(CacheControl.noStore())
                .body(documenten.open(document).bytes());
    }

    private void requireMine(OnderzoekId id, InwonerId inwoner) {
        var onderzoek = onderzoeken.get(id);
        toegang.requireAccess(onderzoek.gezin());
        delen.require(onderzoek.gezin(), new InwonerId(Contexts.current().actor()), inwoner);
        if (onderzoek.over(inwoner).isEmpty()) {
            throw new NotFound(id.onderwerp());
        }
    }

    private String page(Model model, OnderzoekId id, InwonerId inwoner, FormState form) {
        var view = views.of(id);
        model.addAttribute("view", view);
        model.addAttribute("persoon", OnderzoekViews.persoon(view, inwoner));
        model.addAttribute("form", form);
        return "regie/onderzoek/mijn";
    }

    private static String done(
            OnderzoekId id, InwonerId inwoner, RedirectAttributes redirect, String sleutel) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/mijn/onderzoeken/" + id + "/" + inwoner;
    }
}
