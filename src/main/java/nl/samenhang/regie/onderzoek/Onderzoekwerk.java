package nl.samenhang.regie.onderzoek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The clocks of the inquiry (Wmo 2015 art. 2.3.2) and the work it gives. They were started by the
 * melding, or are started here when the inquiry came from no melding, such as a review.
 */
@Component
class Onderzoekwerk {

    /** Six weeks for the inquiry. */
    static final String ZES_WEKEN = "T02";

    /** Seven days for a plan of one's own. */
    static final String EIGEN_PLAN = "T01";

    private static final String AFRONDEN = "onderzoek.afronden";
    private static final String VERSTUREN = "onderzoek.versturen";
    private static final String LEZEN = "onderzoek.lezen";

    private final Termijnen termijnen;
    private final ApplicationEventPublisher events;

    Onderzoekwerk(Termijnen termijnen, ApplicationEventPublisher events) {
        this.termijnen = termijnen;
        this.events = events;
    }

    /** The six weeks that run in this file, the first one due first. */
    List<LopendeTermijn> zesWeken(GezinId gezin) {
        return termijnen.running(gezin).stream().filter(t -> t.code().equals(ZES_WEKEN)).toList();
    }

    /** The last day of the six weeks. */
    LocalDate uiterlijk(Onderzoek onderzoek) {
        return termijnen.uiterlijk(ZES_WEKEN, onderzoek.begin());
    }

    /** The last day on which a plan of one's own is in time; a later one counts too. */
    LocalDate eigenPlanTot(Onderzoek onderzoek) {
        return termijnen.uiterlijk(EIGEN_PLAN, onderzoek.begin());
    }

    /** How the inquiry stands today. */
    String kleur(Onderzoek onderzoek) {
        return termijnen.kleur(onderzoek.begin(), uiterlijk(onderzoek)).name();
    }

    void started(Onderzoek onderzoek) {
        if (onderzoek.isWmo() && zesWeken(onderzoek.gezin()).isEmpty()) {
            termijnen.start(
                    ZES_WEKEN,
                    onderzoek.id().onderwerp(),
                    Optional.of(onderzoek.gezin()),
                    onderzoek.begin());
        }
        open(
                AFRONDEN,
                onderzoek,
                onderzoek.isWmo() ? Optional.of(uiterlijk(onderzoek)) : Optional.empty());
    }

    /** Somebody handed in a plan: nobody has to wait for it any more. */
    void planReceived(GezinId gezin) {
        termijnen.running(gezin).stream()
                .filter(t -> t.code().equals(EIGEN_PLAN))
                .forEach(t -> termijnen.end(t.onderwerp(), EIGEN_PLAN));
    }

    /** A melding that came in after the inquiry began keeps its own six weeks. */
    void finished(Onderzoek onderzoek) {
        if (onderzoek.isWmo()) {
            zesWeken(onderzoek.gezin()).stream()
                    .filter(t -> !t.start().isAfter(onderzoek.begonnenOp()))
                    .forEach(t -> termijnen.end(t.onderwerp(), ZES_WEKEN));
        }
        close(AFRONDEN, onderzoek);
        open(VERSTUREN, onderzoek, Optional.empty());
    }

    /** Everybody has the report. */
    void sent(Onderzoek onderzoek) {
        close(VERSTUREN, onderzoek);
    }

    /** The person wrote something about the report. */
    void commented(Onderzoek onderzoek) {
        open(LEZEN, onderzoek, Optional.empty());
    }

    /** Somebody here read it. */
    void read(Onderzoek onderzoek) {
        close(LEZEN, onderzoek);
    }

    private void close(String soort, Onderzoek onderzoek) {
        events.publishEvent(new WerkClosed(soort, onderzoek.id().onderwerp()));
    }

    private void open(String soort, Onderzoek onderzoek, Optional<LocalDate> uiterlijk) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        onderzoek.id().onderwerp(),
                        Optional.of(onderzoek.gezin()),
                        Tekst.of(soort.replace("onderzoek.", "onderzoek.werk.")),
                        "/onderzoeken/" + onderzoek.id(),
                        Optional.empty(),
                        Optional.of(onderzoek.onderzoeker()),
                        uiterlijk,
                        false));
    }
}
