package nl.samenhang.regie.gezinsplan;

import nl.samenhang.mensen.gezin.GezinslidAdded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who becomes a member of the gezin comes into its plan. Who leaves stays in it until the goals of
 * that person are taken out, so that no goal loses its owner by itself.
 */
@Component
class NieuwGezinslid {

    private final GezinsplanRepository plannen;
    private final Planonderdelen onderdelen;

    NieuwGezinslid(GezinsplanRepository plannen, Planonderdelen onderdelen) {
        this.plannen = plannen;
        this.onderdelen = onderdelen;
    }

    @EventListener
    void on(GezinslidAdded fact) {
        plannen.find(fact.gezinId())
                .filter(plan -> plan.status().allows(Planstatus.Stap.WIJZIGEN))
                .ifPresent(plan -> onderdelen.join(plan, fact.inwoner()));
    }
}
