package nl.samenhang.bestaanszekerheid.doorrekening.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.bestaanszekerheid.doorrekening.DoorrekeningRechten;
import nl.samenhang.bestaanszekerheid.doorrekening.ModelleveringId;
import nl.samenhang.bestaanszekerheid.doorrekening.Modelleveringen;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
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

/** Takes in the model population that everything is worked out over. */
@Controller
@RequestMapping("/doorrekeningen/bevolking")
@Requires(DoorrekeningRechten.MAKEN)
@Verwerking(DoorrekeningRechten.DOEL)
class BevolkingController {

    private static final int LATEST = 20;
    private static final int MOST_FINDINGS = 200;

    private final Modelleveringen leveringen;

    BevolkingController(Modelleveringen leveringen) {
        this.leveringen = leveringen;
    }

    @GetMapping
    String index(Model model) {
        return page(model, FormState.empty());
    }

    @PostMapping
    String create(
            @Valid LeveringForm form,
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
                                                            Tekst.of("doorrekening.fout.bestand")));
                    var id =
                            leveringen.receive(
                                    form.bron().strip(),
                                    form.peildatum(),
                                    Optional.ofNullable(gekozen.getOriginalFilename()).orElse(""),
                                    bytes(gekozen));
                    return "redirect:/doorrekeningen/bevolking/" + id;
                });
    }

    @GetMapping("/{id}")
    String show(@PathVariable ModelleveringId id, Model model) {
        model.addAttribute("levering", leveringen.get(id));
        model.addAttribute("bevindingen", leveringen.bevindingen(id, MOST_FINDINGS));
        return "bestaanszekerheid/doorrekening/levering";
    }

    /** A file of people who do not exist, to see how it works. */
    @GetMapping("/voorbeeld.csv")
    ResponseEntity<String> voorbeeld() {
        return Cijferbestand.attachment(
                "modelbevolking-verzonnen.csv",
                leveringen.voorbeeld().collect(Collectors.joining("\n", "", "\n")));
    }

    private String page(Model model, FormState form) {
        model.addAttribute("leveringen", leveringen.latest(LATEST));
        model.addAttribute("form", form);
        return "bestaanszekerheid/doorrekening/bevolking";
    }

    private static byte[] bytes(MultipartFile bestand) {
        try {
            return bestand.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
