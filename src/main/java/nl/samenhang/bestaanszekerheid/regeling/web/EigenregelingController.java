package nl.samenhang.bestaanszekerheid.regeling.web;

import static nl.samenhang.recht.regel.RegelRechten.INZIEN;
import static nl.samenhang.recht.regel.RegelRechten.VOORSTELLEN;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.bestaanszekerheid.regeling.Eigenregeling;
import nl.samenhang.bestaanszekerheid.regeling.Eigenregelingen;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The schemes that a municipality makes itself: read, made, and described otherwise. */
@Controller
@RequestMapping("/regelingen/eigen")
@Verwerking(Verwerking.GEEN)
class EigenregelingController {

    private final Eigenregelingen regelingen;
    private final Clock clock;

    EigenregelingController(Eigenregelingen regelingen, Clock clock) {
        this.regelingen = regelingen;
        this.clock = clock;
    }

    @GetMapping
    @Requires(INZIEN)
    String index(Model model) {
        var alle = regelingen.all();
        model.addAttribute("regelingen", alle);
        model.addAttribute("standen", standen(alle));
        return "bestaanszekerheid/regeling/eigen/index";
    }

    @GetMapping("/nieuw")
    @Requires(VOORSTELLEN)
    String create(Model model) {
        return form(model, "", FormState.of(Map.of("keer", List.of("1"))));
    }

    @PostMapping
    @Requires(VOORSTELLEN)
    String create(
            @Valid EigenregelingForm form,
            BindingResult errors,
            @Valid GrenzenForm grenzen,
            BindingResult ook,
            Model model,
            RedirectAttributes redirect) {
        ook.getAllErrors().forEach(errors::addError);
        return FormAnswer.of(
                errors,
                again -> form(model, "", again),
                () -> {
                    var nieuw = regelingen.create(form.toOmschrijving(), grenzen.toGrenzen());
                    Notices.add(redirect, Tekst.of("eigenregeling.gedaan.gemaakt"));
                    return "redirect:/regelingen/eigen/" + nieuw.code();
                });
    }

    @GetMapping("/{code}")
    @Requires(INZIEN)
    String show(@PathVariable String code, Model model) {
        var regeling = regelingen.get(code);
        model.addAttribute("regeling", regeling);
        model.addAttribute("stand", stand(regeling));
        model.addAttribute("versies", regelingen.versies(regeling));
        model.addAttribute("concept", regelingen.isConcept(regeling));
        return "bestaanszekerheid/regeling/eigen/show";
    }

    @GetMapping("/{code}/omschrijving")
    @Requires(VOORSTELLEN)
    String edit(@PathVariable String code, Model model) {
        return form(model, code, EigenregelingForm.of(regelingen.get(code)));
    }

    @PostMapping("/{code}/omschrijving")
    @Requires(VOORSTELLEN)
    String update(
            @PathVariable String code,
            @Valid EigenregelingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> form(model, code, again),
                () -> {
                    regelingen.change(code, form.toOmschrijving());
                    Notices.add(redirect, Tekst.of("eigenregeling.gedaan.gewijzigd"));
                    return "redirect:/regelingen/eigen/" + code;
                });
    }

    private String form(Model model, String code, FormState form) {
        model.addAttribute("code", code);
        model.addAttribute("form", form);
        return "bestaanszekerheid/regeling/eigen/form";
    }

    private Map<String, Regelingstand> standen(List<Eigenregeling> alle) {
        return alle.stream().collect(Collectors.toMap(Eigenregeling::code, this::stand));
    }

    private Regelingstand stand(Eigenregeling regeling) {
        var today = LocalDate.now(clock);
        return Regelingstand.of(
                regeling.wat(),
                regelingen.versies(regeling),
                regelingen.isOn(regeling, today),
                today);
    }
}
