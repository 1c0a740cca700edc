package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.Valid;
import java.util.List;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.noodknop.Naasten;
import nl.samenhang.mensen.noodknop.NoodknopRechten;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In whose file an employee may not be, as the employee says it. */
@Controller
@RequestMapping("/naasten")
@Requires(Requires.MEDEWERKER)
@Verwerking(NoodknopRechten.DOEL_NAASTEN)
class NaastenController {

    private final Naasten naasten;
    private final Inwoners inwoners;
    private final Aanwijzer aanwijzer;

    NaastenController(Naasten naasten, Inwoners inwoners, Aanwijzer aanwijzer) {
        this.naasten = naasten;
        this.inwoners = inwoners;
        this.aanwijzer = aanwijzer;
    }

    @GetMapping
    String index(Model model) {
        return page(model, FormState.empty());
    }

    @PostMapping
    String create(
            @Valid NaasteForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    naasten.declare(aanwijzer.require(form.persoon()), form.require());
                    Notices.add(redirect, Tekst.of("noodknop.naasten.gedaan"));
                    return "redirect:/naasten";
                });
    }

    private String page(Model model, FormState form) {
        model.addAttribute("regels", lines(naasten, inwoners, me()));
        model.addAttribute("form", form);
        return "mensen/noodknop/naasten";
    }

    static List<NaasteView> lines(Naasten naasten, Inwoners inwoners, MedewerkerId medewerker) {
        return naasten.of(medewerker).stream()
                .map(
                        naaste ->
                                new NaasteView(
                                        inwoners.find(naaste.inwoner())
                                                .map(Inwoner::naam)
                                                .orElse("?"),
                                        naaste))
                .toList();
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
