package nl.samenhang.toegang.melding.web;

import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.toegang.melding.Beluitkomst;
import nl.samenhang.toegang.melding.MeldingDoelen;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.MeldingRechten;
import nl.samenhang.toegang.melding.Terugbellen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An employee called a reporter and says with one click how it went. */
@Controller
@Requires(MeldingRechten.BEHANDELEN)
@Verwerking(MeldingDoelen.BEHANDELEN)
class TerugbelController {

    private final Terugbellen terugbellen;
    private final MeldingPagina pagina;

    TerugbelController(Terugbellen terugbellen, MeldingPagina pagina) {
        this.terugbellen = terugbellen;
        this.pagina = pagina;
    }

    @PostMapping("/meldingen/{id}/belpogingen")
    String create(
            @PathVariable MeldingId id,
            @RequestParam Beluitkomst uitkomst,
            RedirectAttributes redirect) {
        terugbellen.register(id, uitkomst);
        return pagina.done(id, "melding.gedaan.gebeld." + uitkomst, redirect);
    }
}
