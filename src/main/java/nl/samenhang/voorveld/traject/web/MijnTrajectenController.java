package nl.samenhang.voorveld.traject.web;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.voorveld.traject.TrajectRechten;
import nl.samenhang.voorveld.traject.Trajecten;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The resident sees the own tracks: what was agreed, what is done and what comes next. */
@Controller
@Requires(Requires.INWONER)
@Verwerking(TrajectRechten.DOEL_EIGEN)
class MijnTrajectenController {

    private final Trajecten trajecten;
    private final Trajectbeelden beelden;

    MijnTrajectenController(Trajecten trajecten, Trajectbeelden beelden) {
        this.trajecten = trajecten;
        this.beelden = beelden;
    }

    @GetMapping("/mijn/trajecten")
    String show(Model model) {
        var ik = new InwonerId(Contexts.current().actor());
        model.addAttribute("beelden", trajecten.ofInwoner(ik).stream().map(beelden::own).toList());
        return "voorveld/traject/mijntrajecten";
    }
}
