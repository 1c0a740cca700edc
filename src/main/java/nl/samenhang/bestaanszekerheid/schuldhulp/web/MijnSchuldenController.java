package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import nl.samenhang.bestaanszekerheid.schuldhulp.Schulden;
import nl.samenhang.bestaanszekerheid.schuldhulp.SchuldhulpRechten;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuldhulpen;
import nl.samenhang.bestaanszekerheid.schuldhulp.Traject;
import nl.samenhang.bestaanszekerheid.schuldhulp.Voorstellen;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The resident sees the own debts, the plan, what has been paid and what comes next. */
@Controller
@Requires(Requires.INWONER)
@Verwerking(SchuldhulpRechten.DOEL_EIGEN)
class MijnSchuldenController {

    private final Schuldhulpen trajecten;
    private final Schulden schulden;
    private final Voorstellen voorstellen;
    private final Medewerkers medewerkers;
    private final Verwerkingslog log;

    MijnSchuldenController(
            Schuldhulpen trajecten,
            Schulden schulden,
            Voorstellen voorstellen,
            Medewerkers medewerkers,
            Verwerkingslog log) {
        this.trajecten = trajecten;
        this.schulden = schulden;
        this.voorstellen = voorstellen;
        this.medewerkers = medewerkers;
        this.log = log;
    }

    @GetMapping("/mijn/schulden")
    String show(Model model) {
        var ik = new InwonerId(Contexts.current().actor());
        model.addAttribute("beelden", trajecten.ofInwoner(ik).stream().map(this::beeld).toList());
        return "bestaanszekerheid/schuldhulp/mijnschulden";
    }

    private Mijnbeeld beeld(Traject traject) {
        var id = traject.id();
        log.read(id.onderwerp(), traject.mensen());
        return new Mijnbeeld(
                traject,
                medewerkers.find(traject.helper()).map(Medewerker::naam).orElse("-"),
                schulden.of(id),
                voorstellen.of(id),
                schulden.betalingen(id));
    }
}
