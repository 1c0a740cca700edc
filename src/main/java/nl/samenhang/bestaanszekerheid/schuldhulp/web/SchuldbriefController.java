package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.bestaanszekerheid.schuldhulp.Briefsoort;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuldbrieven;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schulden;
import nl.samenhang.bestaanszekerheid.schuldhulp.SchuldhulpRechten;
import nl.samenhang.bestaanszekerheid.schuldhulp.TrajectId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Brievenmaker;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Voorbeeld;
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

/** Letters to creditors: read first, then sent one by one or all at once, and their answers. */
@Controller
@RequestMapping("/schuldhulp/{id}/brieven")
@Requires(SchuldhulpRechten.WERKEN)
@Verwerking(SchuldhulpRechten.DOEL)
class SchuldbriefController {

    private final Schuldbrieven brieven;
    private final Schulden schulden;
    private final Trajectbeelden beelden;
    private final Brievenmaker maker;

    SchuldbriefController(
            Schuldbrieven brieven, Schulden schulden, Trajectbeelden beelden, Brievenmaker maker) {
        this.brieven = brieven;
        this.schulden = schulden;
        this.beelden = beelden;
        this.maker = maker;
    }

    @GetMapping
    String index(@PathVariable TrajectId id, Model model) {
        return list(model, id, FormState.empty());
    }

    @GetMapping("/nieuw/{soort}/{schuld}")
    String show(
            @PathVariable TrajectId id,
            @PathVariable Briefsoort soort,
            @PathVariable UUID schuld,
            Model model) {
        return page(
                model,
                id,
                soort,
                schuld,
                FormState.of(SchuldadresForm.of(schulden.get(id, schuld).contact())));
    }

    @GetMapping("/{brief}/brief.pdf")
    ResponseEntity<byte[]> print(@PathVariable TrajectId id, @PathVariable UUID brief) {
        beelden.of(id);
        var een = brieven.get(id, brief);
        var regels =
                schulden.of(id).stream()
                        .filter(schuld -> schuld.id().equals(een.schuld()))
                        .flatMap(schuld -> schuld.contact().regels().stream())
                        .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(
                        maker.print(
                                new Ontvanger(
                                        een.schuldeiser(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        regels,
                                        false,
                                        "nl"),
                                new Voorbeeld(een.titel(), een.alineas()),
                                een.op()));
    }

    @PostMapping
    String sendAll(
            @PathVariable TrajectId id,
            @Valid RondgangForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> list(model, id, again),
                () -> {
                    var rondgang = brieven.sendAll(id, form.soort());
                    return done(
                            id,
                            rondgang.zonderAdres() == 0
                                    ? Tekst.of("schuldhulp.gedaan.brieven", rondgang.verstuurd())
                                    : Tekst.of(
                                            "schuldhulp.gedaan.brieven.deels",
                                            rondgang.verstuurd(),
                                            rondgang.zonderAdres()),
                            redirect);
                });
    }

    @PostMapping("/nieuw/{soort}/{schuld}")
    String send(
            @PathVariable TrajectId id,
            @PathVariable Briefsoort soort,
            @PathVariable UUID schuld,
            @Valid SchuldadresForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, soort, schuld, again),
                () -> {
                    schulden.reach(id, schuld, form.toContact());
                    brieven.send(id, schuld, soort);
                    return done(id, Tekst.of("schuldhulp.gedaan.brief"), redirect);
                });
    }

    @PostMapping("/{brief}/antwoord")
    String answer(
            @PathVariable TrajectId id,
            @PathVariable UUID brief,
            @Valid OpgaveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> list(model, id, again),
                () -> {
                    brieven.answer(id, brief, form.toOpgave());
                    return done(id, Tekst.of("schuldhulp.gedaan.antwoord"), redirect);
                });
    }

    private String list(Model model, TrajectId id, FormState form) {
        model.addAttribute("beeld", beelden.of(id));
        model.addAttribute("standen", brieven.of(id));
        model.addAttribute("form", form);
        return "bestaanszekerheid/schuldhulp/brieven";
    }

    private String page(Model model, TrajectId id, Briefsoort soort, UUID schuld, FormState form) {
        model.addAttribute("beeld", beelden.of(id));
        model.addAttribute("soort", soort);
        model.addAttribute("stand", brieven.of(id, schuld));
        model.addAttribute("voorbeeld", brieven.preview(id, schuld, soort));
        model.addAttribute("form", form);
        return "bestaanszekerheid/schuldhulp/brief";
    }

    private static String done(TrajectId id, Tekst zin, RedirectAttributes redirect) {
        Notices.add(redirect, zin);
        return "redirect:/schuldhulp/" + id + "/brieven";
    }
}
