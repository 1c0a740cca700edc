package nl.samenhang.bestaanszekerheid.regeling.web;

import static nl.samenhang.recht.regel.RegelRechten.GOEDKEUREN;
import static nl.samenhang.recht.regel.RegelRechten.INZIEN;
import static nl.samenhang.recht.regel.RegelRechten.VOORSTELLEN;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.regeling.Bijstandsnormen;
import nl.samenhang.bestaanszekerheid.regeling.Leefvorm;
import nl.samenhang.bestaanszekerheid.regeling.Normsoort;
import nl.samenhang.bestaanszekerheid.regeling.Normvoorstel;
import nl.samenhang.bestaanszekerheid.regeling.NormvoorstelId;
import nl.samenhang.bestaanszekerheid.regeling.Normvoorstellen;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Norms and limits with their days: read, entered, and approved by a second person. */
@Controller
@RequestMapping("/regelingen/normen")
@Verwerking(Verwerking.GEEN)
class NormvoorstelController {

    private final Normvoorstellen voorstellen;
    private final Bijstandsnormen normen;

    NormvoorstelController(Normvoorstellen voorstellen, Bijstandsnormen normen) {
        this.voorstellen = voorstellen;
        this.normen = normen;
    }

    @GetMapping
    @Requires(INZIEN)
    String index(Model model) {
        return index(model, FormState.empty());
    }

    @GetMapping("/nieuw")
    @Requires(VOORSTELLEN)
    String create(@RequestParam(defaultValue = "NORMEN") Normvoorstel.Soort soort, Model model) {
        return form(model, soort, FormState.empty());
    }

    @PostMapping
    @Requires(VOORSTELLEN)
    String create(
            @Valid NormvoorstelForm form,
            BindingResult errors,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> form(model, form.soort(), again),
                () -> {
                    voorstellen.propose(
                            form.soort(),
                            form.begin(),
                            form.einde(),
                            form.bron().strip(),
                            bedragen(form.soort(), velden));
                    Notices.add(redirect, Tekst.of("normvoorstel.gedaan.gevraagd"));
                    return "redirect:/regelingen/normen";
                });
    }

    @PostMapping("/{id}/goedkeuring")
    @Requires(GOEDKEUREN)
    String approve(@PathVariable NormvoorstelId id, Model model, RedirectAttributes redirect) {
        return answer(model, redirect, "goedgekeurd", () -> voorstellen.approve(id));
    }

    @PostMapping("/{id}/teruggave")
    @Requires(GOEDKEUREN)
    String sendBack(
            @PathVariable NormvoorstelId id,
            @RequestParam(defaultValue = "") String opmerking,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                model,
                redirect,
                "teruggestuurd",
                () -> {
                    if (opmerking.isBlank() || opmerking.length() > 2000) {
                        throw new Refusal("opmerking", Tekst.of("normvoorstel.fout.opmerking"));
                    }
                    voorstellen.sendBack(id, opmerking.strip());
                });
    }

    @PostMapping("/{id}/intrekking")
    @Requires(VOORSTELLEN)
    String withdraw(@PathVariable NormvoorstelId id, Model model, RedirectAttributes redirect) {
        return answer(model, redirect, "ingetrokken", () -> voorstellen.withdraw(id));
    }

    private String answer(Model model, RedirectAttributes redirect, String gedaan, Runnable work) {
        return FormAnswer.of(
                new BindException(this, "normvoorstel"),
                again -> index(model, again),
                () -> {
                    work.run();
                    Notices.add(redirect, Tekst.of("normvoorstel.gedaan." + gedaan));
                    return "redirect:/regelingen/normen";
                });
    }

    private String index(Model model, FormState form) {
        model.addAttribute("voorstellen", voorstellen.all());
        model.addAttribute("bladen", normen.bladen().reversed());
        model.addAttribute("grenzen", normen.grenzen().reversed());
        model.addAttribute("ik", Contexts.current().actor());
        model.addAttribute("form", form);
        return "bestaanszekerheid/regeling/normen/index";
    }

    private String form(Model model, Normvoorstel.Soort soort, FormState form) {
        model.addAttribute("soort", soort);
        model.addAttribute("blad", normen.laatste());
        model.addAttribute("form", form);
        return "bestaanszekerheid/regeling/normen/nieuw";
    }

    private static Map<String, Bedrag> bedragen(
            Normvoorstel.Soort soort, Map<String, String> velden) {
        var result = new LinkedHashMap<String, Bedrag>();
        for (var naam : names(soort)) {
            Optional.ofNullable(velden.get(naam))
                    .filter(tekst -> !tekst.isBlank())
                    .ifPresent(tekst -> result.put(naam, read(naam, tekst)));
        }
        return result;
    }

    private static List<String> names(Normvoorstel.Soort soort) {
        return switch (soort) {
            case NORMEN -> Stream.of(Normsoort.values()).map(Enum::name).toList();
            case VERMOGEN -> Stream.of(Leefvorm.values()).map(Enum::name).toList();
            case VOORUITLOPEN -> List.of();
        };
    }

    private static Bedrag read(String naam, String tekst) {
        try {
            return Bedrag.of(tekst);
        } catch (IllegalArgumentException _) {
            throw new Refusal(naam, Tekst.of("normvoorstel.fout.geen-bedrag"));
        }
    }
}
