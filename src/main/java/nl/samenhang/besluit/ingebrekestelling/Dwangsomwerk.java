package nl.samenhang.besluit.ingebrekestelling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.TermijnExpired;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What there is to do when each day costs money: decide at once, and say how much it became. */
@Component
class Dwangsomwerk {

    private static final String BESLUITEN = "ingebrekestelling.besluiten";
    private static final String VASTSTELLEN = "ingebrekestelling.vaststellen";

    /** The step of the clock in which we can still decide without it costing anything. */
    private static final String UITSTEL = "uitstel";

    /** The clock of our decision on the sum (Awb art. 4:18). */
    private static final String VASTSTELTERMIJN = "T45";

    private final IngebrekestellingRepository repository;
    private final Dwangsomtarieven tarieven;
    private final Dwangsompost post;
    private final Gezinnen gezinnen;
    private final Termijnen termijnen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dwangsomwerk(
            IngebrekestellingRepository repository,
            Dwangsomtarieven tarieven,
            Dwangsompost post,
            Gezinnen gezinnen,
            Termijnen termijnen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.tarieven = tarieven;
        this.post = post;
        this.gezinnen = gezinnen;
        this.termijnen = termijnen;
        this.events = events;
        this.clock = clock;
    }

    /** The two weeks are over and each day costs money, or the last of those days is over. */
    @EventListener
    void expired(TermijnExpired event) {
        if (!Ingebrekestellingen.TERMIJN.equals(event.termijn().code())) {
            return;
        }
        repository
                .find(new IngebrekestellingId(event.onderwerp().id()))
                .filter(van -> van.beslotenOp().isEmpty() && van.vaststelling().isEmpty())
                .ifPresent(
                        van -> {
                            if (event.termijn().stap().filter(UITSTEL::equals).isPresent()) {
                                started(van);
                            } else {
                                toSettle(van);
                            }
                        });
    }

    /** We decided, or nobody waits for it any more. */
    void decided(Ingebrekestelling van) {
        events.publishEvent(new WerkClosed(BESLUITEN, van.id().onderwerp()));
        if (van.vaststelling().isEmpty()) {
            toSettle(van);
        }
    }

    void settled(IngebrekestellingId id) {
        events.publishEvent(new WerkClosed(VASTSTELLEN, id.onderwerp()));
    }

    private void started(Ingebrekestelling van) {
        post.started(van, tarieven.on(van.ontvangen()));
        open(BESLUITEN, van, Tekst.of("ingebrekestelling.werk.besluiten"), today(), true);
    }

    private void toSettle(Ingebrekestelling van) {
        var wat = Tekst.of("ingebrekestelling.werk.vaststellen", tarieven.bedrag(van, today()));
        open(VASTSTELLEN, van, wat, settledBy(van), false);
    }

    /** Two weeks after the last day that costs money, or after we decided when none does. */
    private LocalDate settledBy(Ingebrekestelling van) {
        var laatste = van.laatsteDag().orElseThrow();
        var eerste = van.eersteDag().orElseThrow();
        return termijnen.uiterlijk(
                VASTSTELTERMIJN,
                laatste.isBefore(eerste) ? van.beslotenOp().orElse(laatste) : laatste);
    }

    private void open(
            String soort,
            Ingebrekestelling van,
            Tekst omschrijving,
            LocalDate uiterlijk,
            boolean spoed) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        van.id().onderwerp(),
                        Optional.of(van.gezin()),
                        omschrijving,
                        van.pad(),
                        gezinnen.get(van.gezin()).team(),
                        Optional.empty(),
                        Optional.of(uiterlijk),
                        spoed));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
