package nl.samenhang.besluit.wachtvraag.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.wachtvraag.WachtvraagId;
import nl.samenhang.besluit.wachtvraag.WachtvraagRechten;
import nl.samenhang.besluit.wachtvraag.Wachtvragen;
import nl.samenhang.besluit.wachtvraag.Woonvragen;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says who pays for the place that somebody waits for, and keeps it with the wait. */
@Controller
@Requires(WachtvraagRechten.WERKEN)
@Verwerking(WachtvraagRechten.DOEL)
class WiebetaaltController {

    private final Wachtvragen vragen;
    private final Woonvragen woonvragen;
    private final Wachtpagina pagina;
    private final Dossiertoegang toegang;

    WiebetaaltController(
            Wachtvragen vragen, Woonvragen woonvragen, Wachtpagina pagina, Dossiertoegang toegang) {
        this.vragen = vragen;
        this.woonvragen = woonvragen;
        this.pagina = pagina;
        this.toegang = toegang;
    }

    @PostMapping("/wachtvragen/{id}/wie-betaalt")
    String judge(
            @PathVariable WachtvraagId id,
            @Valid WiebetaaltForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var vraag = vragen.get(id);
        toegang.requireAccess(vraag.gezin());
        var soort = woonvragen.soort(vraag).orElseThrow(() -> new NotFound(id.onderwerp()));
        return FormAnswer.of(
                errors,
                again -> pagina.show(model, id, again),
                () -> {
                    woonvragen.judge(id, form.toVraag(soort));
                    Notices.add(redirect, Tekst.of("wachtvraag.gedaan.betaalt"));
                    return "redirect:/wachtvragen/" + id;
                });
    }
}
