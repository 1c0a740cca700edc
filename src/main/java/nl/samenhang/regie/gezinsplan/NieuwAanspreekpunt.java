package nl.samenhang.regie.gezinsplan;

import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.GezinClosed;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunt;
import nl.samenhang.regie.aanspreekpunt.AanspreekpuntAssigned;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Work of the plan moves along to the new contact person; without a plan it is the first work to
 * begin one.
 */
@Component
class NieuwAanspreekpunt {

    private static final String BEGIN = "gezinsplan.begin";

    /** The purpose of making a town: its contact persons have known their families for long. */
    private static final String VOORBEELDSTAD = "voorbeeldstad";

    private final GezinsplanRepository plannen;
    private final Aanspreekpunten aanspreekpunten;
    private final Evaluaties evaluaties;
    private final ApplicationEventPublisher events;

    NieuwAanspreekpunt(
            GezinsplanRepository plannen,
            Aanspreekpunten aanspreekpunten,
            Evaluaties evaluaties,
            ApplicationEventPublisher events) {
        this.plannen = plannen;
        this.aanspreekpunten = aanspreekpunten;
        this.evaluaties = evaluaties;
        this.events = events;
    }

    @EventListener
    void on(AanspreekpuntAssigned fact) {
        var plan = plannen.find(fact.gezinId());
        plan.filter(p -> p.status().allows(Planstatus.Stap.EVALUEREN))
                .ifPresent(evaluaties::remind);
        if (plan.isEmpty() && !Contexts.current().doel().equals(VOORBEELDSTAD)) {
            events.publishEvent(begin(fact.gezinId(), fact.medewerker()));
        }
    }

    @EventListener
    void on(GezinsplanStarted fact) {
        close(fact.gezinId());
    }

    /** A file that closes without a plan asks for none any more. */
    @EventListener
    void on(GezinClosed fact) {
        close(fact.gezinId());
    }

    private void close(GezinId gezin) {
        events.publishEvent(new WerkClosed(BEGIN, Onderwerp.of("gezin", gezin)));
    }

    private WerkOpened begin(GezinId gezin, MedewerkerId medewerker) {
        return new WerkOpened(
                BEGIN,
                Onderwerp.of("gezin", gezin),
                Optional.of(gezin),
                Tekst.of("gezinsplan.werk.begin"),
                "/gezinnen/" + gezin + "/plan",
                aanspreekpunten.current(gezin).flatMap(Aanspreekpunt::team),
                Optional.of(medewerker),
                Optional.empty(),
                false);
    }
}
