package nl.samenhang.regie.gezinsplan;

import nl.samenhang.regie.aanspreekpunt.AanspreekpuntAssigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Work of the plan moves along to the new contact person. */
@Component
class NieuwAanspreekpunt {

    private final GezinsplanRepository plannen;
    private final Evaluaties evaluaties;

    NieuwAanspreekpunt(GezinsplanRepository plannen, Evaluaties evaluaties) {
        this.plannen = plannen;
        this.evaluaties = evaluaties;
    }

    @EventListener
    void on(AanspreekpuntAssigned fact) {
        plannen.find(fact.gezinId())
                .filter(plan -> plan.status().allows(Planstatus.Stap.EVALUEREN))
                .ifPresent(evaluaties::remind);
    }
}
