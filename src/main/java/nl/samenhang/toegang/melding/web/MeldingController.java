package nl.samenhang.toegang.melding.web;

import java.util.Optional;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.toegang.melding.MeldingDoelen;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.MeldingRechten;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list for triage and the page of one melding. */
@Controller
@Requires(MeldingRechten.BEHANDELEN)
@Verwerking(MeldingDoelen.BEHANDELEN)
class MeldingController {

    private final MeldingQueries queries;
    private final MeldingPagina pagina;
    private final Verwerkingslog log;

    MeldingController(MeldingQueries queries, MeldingPagina pagina, Verwerkingslog log) {
        this.queries = queries;
        this.pagina = pagina;
        this.log = log;
    }

    @GetMapping("/meldingen")
    String index(
            @RequestParam(defaultValue = "false") boolean afgerond,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        var after = Optional.of(na).flatMap(MeldingQueries.Positie::parse);
        var regels = afgerond ? queries.done(after) : queries.open(after);
        log.searched(regels.stream().flatMap(r -> r.inwoners().stream()).distinct().toList());
        model.addAttribute("lijst", MeldingLijst.of(afgerond, regels));
        return "toegang/melding/index";
    }

    @GetMapping("/meldingen/{id}")
    String show(
            @PathVariable MeldingId id, @RequestParam(defaultValue = "") String zoek, Model model) {
        return pagina.show(id, zoek, model);
    }
}
