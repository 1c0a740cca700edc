package nl.samenhang.besluit.wachtvraag;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.mensen.gezin.GezinClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody waits in a file that is closed, by whatever law, whoever closes it. */
@Component
class WachtDossierloop {

    private final WachtvraagRepository vragen;
    private final Wachtwerk werk;
    private final Clock clock;

    WachtDossierloop(WachtvraagRepository vragen, Wachtwerk werk, Clock clock) {
        this.vragen = vragen;
        this.werk = werk;
        this.clock = clock;
    }

    @EventListener
    void on(GezinClosed fact) {
        vragen.endWithFile(fact.gezinId(), LocalDate.now(clock)).forEach(werk::ended);
    }
}
