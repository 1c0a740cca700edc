package nl.samenhang.regie.gezinsplan;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the gezin that the plan was agreed; what stands in it is read behind a login or on paper.
 */
@Component
class PlanBericht {

    private final Gezinspost post;

    PlanBericht(Gezinspost post) {
        this.post = post;
    }

    @EventListener
    void on(GezinsplanAgreed fact) {
        post.send(
                fact.gezinId(),
                Bericht.of(
                        fact.onderwerp(),
                        Tekst.of("gezinsplan.brief.titel"),
                        Tekst.of("gezinsplan.brief.vastgesteld"),
                        Tekst.of("gezinsplan.brief.lezen"),
                        Tekst.of("gezinsplan.brief.terugkijken")));
    }
}
