package nl.samenhang.besluit.plaatsing;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two descriptions of one person can each have a place. When they become one, both placements stay,
 * with their bed, their clock and their history: nobody knows from here which one is right. Who
 * knows the person is asked to end the wrong one. When they turn out to be two after all, the
 * question goes.
 */
@Component
class Dubbelverblijf {

    private final PlaatsingRepository plaatsingen;
    private final Verblijven verblijven;
    private final Plaatsingswerk werk;

    Dubbelverblijf(PlaatsingRepository plaatsingen, Verblijven verblijven, Plaatsingswerk werk) {
        this.plaatsingen = plaatsingen;
        this.verblijven = verblijven;
        this.werk = werk;
    }

    /** Asks of everybody who lives at two places, and of nobody else. */
    @Transactional
    public void check() {
        plaatsingen.running().stream()
                .collect(Collectors.groupingBy(Plaatsing::inwoner))
                .values()
                .forEach(this::check);
    }

    private void check(List<Plaatsing> vanEen) {
        var laatste = vanEen.getLast();
        if (vanEen.size() > 1) {
            werk.livesTwice(laatste, verblijven.naam(laatste));
        } else {
            werk.livesOnce(laatste);
        }
    }
}
