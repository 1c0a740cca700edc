package nl.samenhang.besluit.keuze;

import nl.samenhang.mensen.gezin.GezinClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * In a file that is closed nobody has to do anything about a wish any more, by whatever law; the
 * wishes stay as they are.
 */
@Component
class KeuzeDossierloop {

    private final KeuzeRepository keuzes;
    private final Keuzewerk werk;

    KeuzeDossierloop(KeuzeRepository keuzes, Keuzewerk werk) {
        this.keuzes = keuzes;
        this.werk = werk;
    }

    @EventListener
    void on(GezinClosed fact) {
        keuzes.ofClosedFile(fact.gezinId()).forEach(werk::ended);
    }
}
