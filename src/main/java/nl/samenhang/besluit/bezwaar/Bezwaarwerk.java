package nl.samenhang.besluit.bezwaar;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.bezwaar.Bezwaar.Beslissing;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.TermijnResumed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has to decide on an objection, and by when. */
@Component
class Bezwaarwerk {

    private static final String BESLISSEN = "bezwaar.beslissen";
    private static final String UITVOEREN = "bezwaar.uitvoeren";

    private final BezwaarRepository repository;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final ApplicationEventPublisher events;

    Bezwaarwerk(
            BezwaarRepository repository,
            Gezinnen gezinnen,
            Inwoners inwoners,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.events = events;
    }

    void received(Bezwaar bezwaar, LocalDate uiterlijk) {
        open(BESLISSEN, bezwaar, "bezwaar.werk.beslissen", Optional.of(uiterlijk));
    }

    /** Who gave no grounds is asked for them. */
    void asked(Bezwaar bezwaar) {
        bezwaar.herstelTot().ifPresent(tot -> events.publishEvent(new GrondenAsked(bezwaar, tot)));
    }

    void completed(Bezwaar bezwaar, LocalDate dag) {
        events.publishEvent(new GrondenReceived(bezwaar, dag));
    }

    /** The clock runs again: who has to decide sees the new last day. */
    @EventListener
    void resumed(TermijnResumed event) {
        if (event.onderwerp().soort().equals("bezwaar")) {
            repository
                    .find(new BezwaarId(event.onderwerp().id()))
                    .filter(Bezwaar::isOpen)
                    .ifPresent(bezwaar -> received(bezwaar, event.termijn().uiterlijk()));
        }
    }

    /** Somebody who is right gets another decision in the place of the first (Awb art. 7:11). */
    void decided(Bezwaar bezwaar, Beslissing beslissing) {
        events.publishEvent(new WerkClosed(BESLISSEN, bezwaar.id().onderwerp()));
        events.publishEvent(
                new BezwaarDecided(
                        bezwaar, inwoners.get(bezwaar.inwoner()).aanspreeknaam(), beslissing.op()));
        if (bezwaar.isGelijk()) {
            open(UITVOEREN, bezwaar, "bezwaar.werk.uitvoeren", Optional.empty());
        }
    }

    /** The other decision is under way. */
    void carriedOut(Bezwaar bezwaar) {
        events.publishEvent(new WerkClosed(UITVOEREN, bezwaar.id().onderwerp()));
    }

    private void open(String soort, Bezwaar bezwaar, String tekst, Optional<LocalDate> uiterlijk) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        bezwaar.id().onderwerp(),
                        Optional.of(bezwaar.gezin()),
                        Tekst.of(tekst),
                        "/bezwaren/" + bezwaar.id(),
                        gezinnen.get(bezwaar.gezin()).team(),
                        Optional.empty(),
                        uiterlijk,
                        false));
    }
}
