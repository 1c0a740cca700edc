package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.vroegsignaal.SignaalbestandId;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbestanden;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalRechten;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
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

/** Takes in the monthly file of a partner and shows what was wrong with which line. */
@Controller
@RequestMapping("/vroegsignalen/bestanden")
@Requires(VroegsignaalRechten.INLEZEN)
@Verwerking(VroegsignaalRechten.DOEL)
class SignaalbestandController {

    private static final int LATEST = 50;
    private static final int MOST_FINDINGS = 200;

    private final Signaalbestanden bestanden;
    private final Foutenlijst fouten;

    SignaalbestandController(Signaalbestanden bestanden, Foutenlijst fouten) {
        this.bestanden = bestanden;
        this.fouten = fouten;
    }

    @GetMapping
    String index(Model model) {
        return page(model, FormState.empty());
    }

    @PostMapping
    String create(
            @Valid SignaalbestandForm form,
            BindingResult errors,
            @RequestParam Optional<MultipartFile> bestand,
            Model model) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    var gekozen =
                            bestand.filter(b -> !b.isEmpty())
                                    .orElseThrow(
                                            () ->
                                                    new Refusal(
                                                            "bestand",
                                                            Tekst.of("vroegsignaal.fout.bestand")));
                    var id =
                            bestanden.receive(
                                    form.soort(),
                                    form.partner().strip(),
                                    Optional.ofNullable(gekozen.getOriginalFilename()).orElse(""),
                                    bytes(gekozen));
                    return "redirect:/vroegsignalen/bestanden/" + id;
                });
    }

    @GetMapping("/{id}")
    String show(@PathVariable SignaalbestandId id, Model model) {
        model.addAttribute("bestand", bestanden.get(id));
        model.addAttribute("bevindingen", bestanden.bevindingen(id, MOST_FINDINGS));
        return "bestaanszekerheid/vroegsignaal/bestand";
    }

    /** All lines that were wrong, for the partner that sent them. */
    @GetMapping("/{id}/fouten.csv")
    ResponseEntity<String> fouten(@PathVariable SignaalbestandId id, Locale locale) {
        return Csvbestand.of("fouten-" + id + ".csv", fouten.of(bestanden.get(id), locale));
    }

    private String page(Model model, FormState form) {
        model.addAttribute("bestanden", bestanden.latest(LATEST));
        model.addAttribute("form", form);
        return "bestaanszekerheid/vroegsignaal/bestanden";
    }

    private static byte[] bytes(MultipartFile bestand) {
        try {
            return bestand.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Bean
    static Menupunt vroegsignaalbestandenMenupunt() {
        return new Menupunt(
                "/vroegsignalen/bestanden",
                VroegsignaalRechten.INLEZEN,
                Tekst.of("vroegsignaal.bestanden.menu"),
                73);
    }
}
