package nl.samenhang.toegang.melding.web;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.toegang.melding.MeldingDoelen;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.MeldingRechten;
import nl.samenhang.toegang.melding.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom a melding concerns, pointed out by an employee. */
@Controller
@RequestMapping("/meldingen/{id}/inwoners")
@Requires(MeldingRechten.BEHANDELEN)
@Verwerking(MeldingDoelen.BEHANDELEN)
class BetrokkeneController {

    private final Triage triage;
    private final MeldingPagina pagina;

    BetrokkeneController(Triage triage, MeldingPagina pagina) {
        this.triage = triage;
        this.pagina = pagina;
    }

    @PostMapping
    String link(
            @PathVariable MeldingId id,
            @RequestParam InwonerId inwoner,
            RedirectAttributes redirect) {
        triage.link(id, inwoner);
        return pagina.done(id, "melding.gedaan.gekoppeld", redirect);
    }

    @PostMapping("/{inwoner}/ontkoppeling")
    String unlink(
            @PathVariable MeldingId id,
            @PathVariable InwonerId inwoner,
            RedirectAttributes redirect) {
        triage.unlink(id, inwoner);
        return pagina.done(id, "melding.gedaan.ontkoppeld", redirect);
    }
}
