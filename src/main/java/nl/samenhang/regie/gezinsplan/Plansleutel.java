package nl.samenhang.regie.gezinsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Component;

/** Opens a plan for a change: it exists for the one who asks, and it has not ended. */
@Component
class Plansleutel {

    private final GezinsplanRepository plannen;
    private final Gezinnen gezinnen;
    private final Verwerkingslog log;
    private final Clock clock;

    Plansleutel(GezinsplanRepository plannen, Gezinnen gezinnen, Verwerkingslog log, Clock clock) {
        this.plannen = plannen;
        this.gezinnen = gezinnen;
        this.log = log;
        this.clock = clock;
    }

    Gezinsplan open(GezinId gezin) {
        var plan =
                plannen.find(gezin).orElseThrow(() -> new NotFound(Onderwerp.of("gezin", gezin)));
        if (!plan.status().allows(Planstatus.Stap.WIJZIGEN)) {
            throw new Refusal(Tekst.of("gezinsplan.weigering.gesloten"));
        }
        return plan;
    }

    /** The plan as a whole was changed: a line for each member of today. */
    void changed(Gezinsplan plan) {
        changed(plan, gezinnen.get(plan.gezin()).inwonersOn(LocalDate.now(clock)));
    }

    void changed(Gezinsplan plan, List<InwonerId> wie) {
        log.changed(Onderwerp.of("gezinsplan", plan.id()), wie);
    }

    static NotFound unknown(String soort, Id id) {
        return new NotFound(Onderwerp.of(soort, id));
    }
}
