package nl.samenhang.besluit.keuze.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.keuze.KeuzeId;
import nl.samenhang.besluit.keuze.KeuzeRechten;
import nl.samenhang.besluit.keuze.Keuzes;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the contact person does with a choice of a resident: take it along, or say why not. */
@Controller
@RequestMapping("/gezinnen/{gezin}/keuzes")
@Requires(KeuzeRechten.VASTLEGGEN)
@Verwerking(KeuzeRechten.DOEL)
class UitlegController {

    private final Keuzes keuzes;
    private final Keuzepagina pagina;

    UitlegController(Keuzes keuzes, Keuzepagina pagina) {
        this.keuzes = keuzes;
        this.pagina = pagina;
    }

    @PostMapping("/{id}/uitleg")
    String explain(
            @PathVariable GezinId gezin,
            @PathVariable KeuzeId id,
            @Valid UitlegForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        pagina.keuze(gezin, id);
        var kant = Kant.dossier(gezin);
        return FormAnswer.of(
                errors,
                again -> pagina.show(model, id, kant, again),
                () -> {
                    keuzes.explain(id, form.uitleg(), new MedewerkerId(Contexts.current().actor()));
                    Notices.add(redirect, Tekst.of("keuze.gedaan.uitleg"));
                    return "redirect:" + kant.van(id);
                });
    }

    @PostMapping("/{id}/meegenomen")
    String takeAlong(
            @PathVariable GezinId gezin, @PathVariable KeuzeId id, RedirectAttributes redirect) {
        pagina.keuze(gezin, id);
        keuzes.takeAlong(id);
        Notices.add(redirect, Tekst.of("keuze.gedaan.meegenomen"));
        return "redirect:" + Kant.dossier(gezin).van(id);
    }
}
