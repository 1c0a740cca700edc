package nl.samenhang.recht.regel.web;

import static nl.samenhang.recht.regel.RegelRechten.INZIEN;
import static nl.samenhang.recht.regel.RegelRechten.VOORSTELLEN;

import jakarta.validation.Valid;
import java.time.LocalDate;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.recht.regel.Eigenrijen;
import nl.samenhang.recht.regel.EigentabelId;
import nl.samenhang.recht.regel.Eigentabellen;
import nl.samenhang.recht.regel.Goedkeuring;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A table of the municipality's own: copied, read by everybody who works here, withdrawn. */
@Controller
@RequestMapping("/eigen-regels")
@Verwerking(Verwerking.GEEN)
class EigentabelController {

    private final Eigentabellen eigentabellen;
    private final Eigenrijen rijen;
    private final Goedkeuring goedkeuring;
    private final Eigenpagina pagina;
    private final Tabelpagina tabellen;

    EigentabelController(
            Eigentabellen eigentabellen,
            Eigenrijen rijen,
            Goedkeuring goedkeuring,
            Eigenpagina pagina,
            Tabelpagina tabellen) {
        this.eigentabellen = eigentabellen;
        this.rijen = rijen;
        this.goedkeuring = goedkeuring;
        this.pagina = pagina;
        this.tabellen = tabellen;
    }

    /** Copies what counts. */
    @PostMapping
    @Requires(VOORSTELLEN)
    String create(
            @RequestParam String tabel,
            @RequestParam LocalDate basis,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                Fouten.none(),
                again -> tabellen.show(tabel, again, model),
                () -> {
                    var id = eigentabellen.copy(tabel, basis);
                    Notices.add(redirect, Tekst.of("regel.eigen.gedaan.gemaakt"));
                    return "redirect:/eigen-regels/" + id;
                });
    }

    @GetMapping("/{id}")
    @Requires(INZIEN)
    String show(@PathVariable EigentabelId id, Model model) {
        return pagina.show(id, model);
    }

    /** All rows as the house brings them. */
    @PostMapping("/{id}/herstel")
    @Requires(VOORSTELLEN)
    String restore(
            @PathVariable EigentabelId id,
            @RequestParam int stand,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                Fouten.none(),
                again -> pagina.show(id, again, model),
                () -> {
                    rijen.restore(id, stand);
                    Notices.add(redirect, Tekst.of("regel.eigen.gedaan.hersteld"));
                    return "redirect:/eigen-regels/" + id;
                });
    }

    @PostMapping("/{id}/intrekking")
    @Requires(VOORSTELLEN)
    String withdraw(
            @PathVariable EigentabelId id,
            @Valid RedenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> pagina.show(id, again, model),
                () -> {
                    goedkeuring.withdraw(id, form.stand(), form.reden());
                    Notices.add(redirect, Tekst.of("regel.eigen.gedaan.ingetrokken"));
                    return "redirect:/eigen-regels/" + id;
                });
    }
}
