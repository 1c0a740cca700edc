package nl.samenhang.regie.aanspreekpunt;

import nl.samenhang.mensen.gezin.GezinClosed;
import nl.samenhang.mensen.gezin.GezinOpened;
import nl.samenhang.mensen.gezin.GezinReopened;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.toegang.melding.MeldingAccepted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A file that opens needs a contact person; one that closes no longer has one. */
@Component
class Dossierloop {

    private final Aanspreekpunten aanspreekpunten;
    private final Gezinnen gezinnen;

    Dossierloop(Aanspreekpunten aanspreekpunten, Gezinnen gezinnen) {
        this.aanspreekpunten = aanspreekpunten;
        this.gezinnen = gezinnen;
    }

    @EventListener
    void on(GezinOpened fact) {
        aanspreekpunten.await(fact.gezinId(), fact.team());
    }

    @EventListener
    void on(GezinReopened fact) {
        aanspreekpunten.await(fact.gezinId(), fact.team());
    }

    /** T36 starts at the melding that was taken up, also in a known file that has nobody. */
    @EventListener
    void on(MeldingAccepted fact) {
        gezinnen.find(fact.gezinId())
                .flatMap(gezin -> gezin.team())
                .ifPresent(team -> aanspreekpunten.await(fact.gezinId(), team));
    }

    @EventListener
    void on(GezinClosed fact) {
        aanspreekpunten.end(fact.gezinId());
    }
}
