package nl.samenhang.besluit.plaatsing;

import nl.samenhang.mensen.gezin.GezinClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Of a file that is closed nobody is asked any more; where somebody lives stays as it is. */
@Component
class PlaatsDossierloop {

    private final PlaatsingRepository plaatsingen;
    private final Plaatsingswerk werk;
    private final Plaatsingspost post;

    PlaatsDossierloop(PlaatsingRepository plaatsingen, Plaatsingswerk werk, Plaatsingspost post) {
        this.plaatsingen = plaatsingen;
        this.werk = werk;
        this.post = post;
    }

    @EventListener
    void on(GezinClosed fact) {
        plaatsingen.of(fact.gezinId()).stream()
                .filter(Plaatsing::isRunning)
                .forEach(
                        plaatsing -> {
                            werk.ended(plaatsing);
                            post.ended(plaatsing);
                        });
    }
}
