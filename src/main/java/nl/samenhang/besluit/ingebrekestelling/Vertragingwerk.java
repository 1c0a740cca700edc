package nl.samenhang.besluit.ingebrekestelling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagDecided;
import nl.samenhang.besluit.aanvraag.AanvraagWithdrawn;
import nl.samenhang.besluit.aanvraag.Beslistermijn;
import nl.samenhang.besluit.aanvraag.Beslisvraag.Soort;
import nl.samenhang.besluit.bezwaar.BezwaarDecided;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.TermijnExpired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When our time to decide is over, somebody tells so to who asked (Awb art. 4:14). */
@Component
class Vertragingwerk {

    private static final String MELDEN = "ingebrekestelling.melden";

    private final VertragingRepository repository;
    private final Gezinnen gezinnen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vertragingwerk(
            VertragingRepository repository,
            Gezinnen gezinnen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.gezinnen = gezinnen;
        this.events = events;
        this.clock = clock;
    }

    /** The term is over; who was told so before knows until the day that was named. */
    @EventListener
    void expired(TermijnExpired event) {
        var over = event.onderwerp();
        if (isOurs(event.termijn().code()) && !isTold(over)) {
            event.gezin().ifPresent(gezin -> open(over, gezin));
        }
    }

    @EventListener
    void decided(AanvraagDecided event) {
        told(event.onderwerp());
    }

    @EventListener
    void withdrawn(AanvraagWithdrawn event) {
        told(event.onderwerp());
    }

    @EventListener
    void decided(BezwaarDecided event) {
        told(event.onderwerp());
    }

    /** It was told, or needs no telling any more. */
    void told(Onderwerp over) {
        events.publishEvent(new WerkClosed(MELDEN, over));
    }

    private static boolean isOurs(String code) {
        return Beslistermijn.codes().contains(code) || Bezwaren.BESLISTERMIJN.equals(code);
    }

    private boolean isTold(Onderwerp over) {
        var today = LocalDate.now(clock);
        return repository.of(over).stream().anyMatch(v -> !v.verwacht().isBefore(today));
    }

    private void open(Onderwerp over, GezinId gezin) {
        events.publishEvent(
                new WerkOpened(
                        MELDEN,
                        over,
                        Optional.of(gezin),
                        Tekst.of("ingebrekestelling.vertraging.werk.melden." + Soort.of(over)),
                        Soort.of(over).pad(over) + "/vertraging",
                        gezinnen.get(gezin).team(),
                        Optional.empty(),
                        Optional.of(LocalDate.now(clock)),
                        false));
    }
}
