package nl.samenhang.mensen.inwoner.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.brp.BrpInlezingen;
import nl.samenhang.mensen.inwoner.brp.BrpTaak;
import nl.samenhang.mensen.inwoner.brp.Inlezing;
import nl.samenhang.mensen.inwoner.brp.InlezingId;
import nl.samenhang.platform.jobs.Taken;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes in a file of the register and shows how far the reading is; one may leave and come back.
 */
@Controller
@RequestMapping("/beheer/brp-import")
@Requires(InwonerRechten.INLEZEN)
@Verwerking(InwonerRechten.DOEL_INLEZEN)
class InlezingController {

    private static final int LATEST = 20;
    private static final int MOST_FINDINGS = 500;

    private final BrpInlezingen inlezingen;
    private final Taken taken;

    InlezingController(BrpInlezingen inlezingen, Taken taken) {
        this.inlezingen = inlezingen;
        this.taken = taken;
    }

    @Bean
    static Beheerpagina beheerBrpImport() {
        return new Beheerpagina(
                "/beheer/brp-import",
                InwonerRechten.INLEZEN,
                Tekst.of("inwoner.brp.titel"),
                Tekst.of("inwoner.brp.beheer"),
                30);
    }

    @GetMapping
    String index(Model model) {
        return page(model, Optional.empty());
    }

    @PostMapping
    String create(
            @RequestParam MultipartFile bestand,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var naam = Optional.ofNullable(bestand.getOriginalFilename()).orElse("");
        var inlezing = inlezingen.receive(naam, bestand.getBytes());
        if (inlezing.weigering().isPresent()) {
            response.setStatus(422);
            return page(model, inlezing.weigering());
        }
        if (inlezing.status() == Inlezing.Status.KLAAR) {
            Notices.info(redirect, Tekst.of("inwoner.brp.al-gelezen"));
        } else if (inlezing.verwerkt() == 0) {
            taken.start(
                    BrpTaak.SOORT,
                    Tekst.of("inwoner.brp.taak", naam),
                    inlezing.id().toString(),
                    Optional.of((long) inlezing.aantal()));
        }
        return "redirect:/beheer/brp-import/" + inlezing.id();
    }

    @GetMapping("/{id}")
    String show(@PathVariable InlezingId id, Model model) {
        var inlezing =
                inlezingen.find(id).orElseThrow(() -> new NotFound(Onderwerp.of("inlezing", id)));
        model.addAttribute("inlezing", inlezing);
        model.addAttribute("bevindingen", inlezingen.bevindingen(id, MOST_FINDINGS));
        return "mensen/inwoner/inlezing";
    }

    private String page(Model model, Optional<Tekst> weigering) {
        model.addAttribute("inlezingen", inlezingen.latest(LATEST));
        model.addAttribute("form", FormState.empty());
        model.addAttribute("weigering", weigering);
        return "mensen/inwoner/inlezingen";
    }
}
