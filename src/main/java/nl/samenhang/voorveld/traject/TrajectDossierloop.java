package nl.samenhang.voorveld.traject;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.mensen.gezin.GezinClosed;
import nl.samenhang.platform.security.Dossiertoegang;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is guided in a file that is closed, by whatever law, whoever closes it. */
@Component
class TrajectDossierloop {

    private final TrajectRepository trajecten;
    private final Trajectwerk werk;
    private final Dossiertoegang toegang;
    private final Clock clock;

    TrajectDossierloop(
            TrajectRepository trajecten, Trajectwerk werk, Dossiertoegang toegang, Clock clock) {
        this.trajecten = trajecten;
        this.werk = werk;
        this.toegang = toegang;
        this.clock = clock;
    }

    @EventListener
    void on(GezinClosed fact) {
        trajecten
                .endWithFile(fact.gezinId(), LocalDate.now(clock))
                .forEach(
                        (id, begeleider) -> {
                            werk.asked(id);
                            toegang.revoke(
                                    fact.gezinId(),
                                    begeleider.value(),
                                    Dossiertoegang.Reden.TRAJECT);
                        });
    }
}
