package nl.samenhang.besluit.plaatsing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks by message whether the place fits, once for each stay, as soon as the page for the answer is
 * open.
 */
@Component
@Transactional
class Matchvraag {

    private final PlaatsingRepository plaatsingen;
    private final Matches matches;
    private final Plaatsingspost post;
    private final Clock clock;

    Matchvraag(PlaatsingRepository plaatsingen, Matches matches, Plaatsingspost post, Clock clock) {
        this.plaatsingen = plaatsingen;
        this.matches = matches;
        this.post = post;
        this.clock = clock;
    }

    /** The stays of which nobody was asked yet; never of a shielded place. */
    @Transactional(readOnly = true)
    public List<Plaatsing> due() {
        return plaatsingen.unasked(Plaatsing.laatsteBegin(today()));
    }

    /** Each stay in a transaction of its own, so that a crash asks nobody twice. */
    public void ask(Plaatsing plaatsing) {
        if (plaatsingen.markAsked(plaatsing.id(), today())) {
            post.ask(plaatsing, matches.open(plaatsing));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
