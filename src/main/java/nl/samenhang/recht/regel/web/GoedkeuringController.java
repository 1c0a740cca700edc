package nl.samenhang.recht.regel.web;

import static java.util.Objects.requireNonNull;
import static nl.samenhang.recht.regel.RegelRechten.GOEDKEUREN;
import static nl.samenhang.recht.regel.RegelRechten.VOORSTELLEN;

import jakarta.validation.Valid;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.recht.regel.EigentabelId;
import nl.samenhang.recht.regel.Goedkeuring;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approval of a table of the municipality's own is asked, taken back, given, or not given. */
@Controller
@RequestMapping("/eigen-regels/{id}")
@Verwerking(Verwerking.GEEN)
class GoedkeuringController {

    private final Goedkeuring goedkeuring;
    private final Eigenpagina pagina;

    GoedkeuringController(Goedkeuring goedkeuring, Eigenpagina pagina) {
        this.goedkeuring = goedkeuring;
        this.pagina = pagina;
    }

    @PostMapping("/verzoek")
    @Requires(VOORSTELLEN)
    String request(
            @PathVariable EigentabelId id,
            @Valid VerzoekForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                redirect,
                "gevraagd",
                () ->
                        goedkeuring.request(
                                id, form.stand(), requireNonNull(form.van()), form.waarom()));
    }

    /** To change it again before it is approved. */
    @PostMapping("/terugname")
    @Requires(VOORSTELLEN)
    String takeBack(
            @PathVariable EigentabelId id,
            @RequestParam int stand,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                Fouten.none(),
                model,
                redirect,
                "teruggenomen",
                () -> goedkeuring.takeBack(id, stand));
    }

    @PostMapping("/goedkeuring")
    @Requires(GOEDKEUREN)
    String approve(
            @PathVariable EigentabelId id,
            @RequestParam int stand,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                Fouten.none(),
                model,
                redirect,
                "goedgekeurd",
                () -> goedkeuring.approve(id, stand));
    }

    @PostMapping("/teruggave")
    @Requires(GOEDKEUREN)
    String sendBack(
            @PathVariable EigentabelId id,
            @Valid TeruggaveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                redirect,
                "teruggestuurd",
                () -> goedkeuring.sendBack(id, form.stand(), form.opmerking()));
    }

    private String answer(
            EigentabelId id,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            String gedaan,
            Runnable work) {
        return FormAnswer.of(
                errors,
                again -> pagina.show(id, again, model),
                () -> {
                    work.run();
                    Notices.add(redirect, Tekst.of("regel.eigen.gedaan." + gedaan));
                    return "redirect:/eigen-regels/" + id;
                });
    }
}
