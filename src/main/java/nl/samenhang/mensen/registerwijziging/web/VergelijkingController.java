package nl.samenhang.mensen.registerwijziging.web;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.registerwijziging.Bijwerking;
import nl.samenhang.mensen.registerwijziging.RegisterwijzigingRechten;
import nl.samenhang.mensen.registerwijziging.Uitslag;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Compares one person with the register at once. */
@Controller
@RequestMapping("/inwoners/{id}/brp")
@Requires(RegisterwijzigingRechten.BEOORDELEN)
@Verwerking(RegisterwijzigingRechten.DOEL_BIJHOUDEN)
class VergelijkingController {

    private final Bijwerking bijwerking;
    private final Inwoners inwoners;

    VergelijkingController(Bijwerking bijwerking, Inwoners inwoners) {
        this.bijwerking = bijwerking;
        this.inwoners = inwoners;
    }

    @PostMapping
    String compare(@PathVariable InwonerId id, RedirectAttributes redirect) {
        inwoners.get(id);
        if (!bijwerking.isIngesteld()) {
            Notices.info(redirect, Tekst.of("registerwijziging.inwoner.geen"));
            return "redirect:/inwoners/" + id;
        }
        tell(redirect, bijwerking.compare(id));
        return "redirect:/inwoners/" + id;
    }

    private static void tell(RedirectAttributes redirect, Uitslag uitslag) {
        switch (uitslag.soort()) {
            case GEEN_ANTWOORD ->
                    Notices.warn(redirect, Tekst.of("registerwijziging.inwoner.wacht"));
            case GEWEIGERD ->
                    Notices.warn(redirect, Tekst.of("registerwijziging.inwoner.geweigerd"));
            case NIEMAND -> Notices.warn(redirect, Tekst.of("registerwijziging.inwoner.niemand"));
            case ONBEKEND -> Notices.info(redirect, Tekst.of("registerwijziging.inwoner.geen-bsn"));
            case ANTWOORD -> tellAnswer(redirect, uitslag);
        }
    }

    private static void tellAnswer(RedirectAttributes redirect, Uitslag uitslag) {
        if (uitslag.mislukt() > 0) {
            Notices.warn(redirect, Tekst.of("registerwijziging.inwoner.mislukt"));
        } else if (uitslag.verwerkt() + uitslag.voorgelegd() == 0) {
            Notices.info(redirect, Tekst.of("registerwijziging.inwoner.gelijk"));
        } else {
            Notices.add(
                    redirect,
                    Tekst.of(
                            "registerwijziging.inwoner.gewijzigd",
                            uitslag.verwerkt(),
                            uitslag.voorgelegd()));
        }
    }
}
