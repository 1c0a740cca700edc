package nl.samenhang.regie.gezinsplan.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.regie.gezinsplan.EigenDeel;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import nl.samenhang.regie.gezinsplan.Gezinsplan;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Planinhoud;
import nl.samenhang.regie.gezinsplan.Planstatus;
import org.springframework.stereotype.Component;

/** Puts the own part of the plan together; what is not the resident's never gets into it. */
@Component
class MijnPlanViews {

    private final Gezinsplannen plannen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final EigenDelen delen;
    private final PlanViews views;
    private final Plankeuzes keuzes;

    MijnPlanViews(
            Gezinsplannen plannen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            EigenDelen delen,
            PlanViews views,
            Plankeuzes keuzes) {
        this.plannen = plannen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.delen = delen;
        this.views = views;
        this.keuzes = keuzes;
    }

    MijnPlanView of(GezinId gezin, InwonerId inwoner) {
        var deel = delen.of(gezin, inwoner);
        var plan = plannen.find(gezin);
        var inhoud = plan.map(plannen::inhoud).map(deel::filter).orElse(Planinhoud.LEEG);
        return new MijnPlanView(
                gezin,
                plan.filter(p -> p.status().allows(Planstatus.Stap.WIJZIGEN)).isPresent(),
                plan.flatMap(Gezinsplan::vastgesteldOp),
                deel.wie().isEmpty() ? Optional.empty() : gezinnen.woorden(gezin),
                views.groepen(inhoud),
                inhoud.acties().stream().filter(a -> deel.isMine(a.eigenaar())).toList(),
                inhoud.helpers(),
                personen(deel),
                keuzes.levensdomeinen(),
                !deel.anderen().isEmpty());
    }

    private List<Optie> personen(EigenDeel deel) {
        return inwoners.findAll(deel.wie()).stream()
                .map(i -> Optie.of(i.id().toString(), i.aanspreeknaam()))
                .toList();
    }
}
