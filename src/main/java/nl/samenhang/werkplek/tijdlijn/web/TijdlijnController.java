package nl.samenhang.werkplek.tijdlijn.web;

import static nl.samenhang.werkplek.tijdlijn.TijdlijnRechten.DOSSIERVOERING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Positie;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.werkplek.tijdlijn.TijdlijnFilter;
import nl.samenhang.werkplek.tijdlijn.Tijdlijnsoort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole timeline of a family, by person and by kind. */
@Controller
class TijdlijnController {

    private static final int PAGE = 50;

    private final Tijdlijnbeeld beeld;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    TijdlijnController(
            Tijdlijnbeeld beeld,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.beeld = beeld;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/gezinnen/{gezin}/tijdlijn")
    @Requires(GezinRechten.INZIEN)
    @Verwerking(DOSSIERVOERING)
    String index(
            @PathVariable GezinId gezin,
            @RequestParam(defaultValue = "") String persoon,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        toegang.requireAccess(gezin);
        log.read(
                Onderwerp.of("gezin", gezin), gezinnen.get(gezin).inwonersOn(LocalDate.now(clock)));
        var filter =
                new TijdlijnFilter(
                        Optional.of(persoon).filter(p -> !p.isBlank()).map(InwonerId::of),
                        Tijdlijnsoort.of(soort),
                        Positie.parse(na));
        model.addAttribute("view", beeld.of(gezin, filter, PAGE));
        return "werkplek/tijdlijn/index";
    }
}
