package nl.samenhang.mensen.noodknop.web;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.noodknop.NoodknopRechten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From the closed page of a person to the file that a reason opens. */
@Controller
class PersoonsnoodController {

    private final Gezinnen gezinnen;

    PersoonsnoodController(Gezinnen gezinnen) {
        this.gezinnen = gezinnen;
    }

    @GetMapping("/noodtoegang/{inwoner}")
    @Requires(NoodknopRechten.GEBRUIKEN)
    @Verwerking(NoodknopRechten.DOEL)
    String show(@PathVariable InwonerId inwoner) {
        return gezinnen.ofInwoner(inwoner).stream()
                .filter(Gezin::isActief)
                .findFirst()
                .map(gezin -> "redirect:/gezinnen/" + gezin.id() + "/noodtoegang")
                .orElseThrow(() -> new NotFound(Onderwerp.of("noodtoegang", inwoner)));
    }
}
