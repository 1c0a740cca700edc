package nl.samenhang.besluit.ingebrekestelling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagDecided;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.AanvraagWithdrawn;
import nl.samenhang.besluit.aanvraag.Aanvraagstatus;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.bezwaar.BezwaarDecided;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestelling.Grond;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestelling.Vaststelling;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnstatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices that we are late, and what they cost. */
@Service
@Transactional
public class Ingebrekestellingen {

    /** Two weeks to decide after all, and then the days that cost money (Awb art. 4:17). */
    static final String TERMIJN = "T25";

    private final IngebrekestellingRepository repository;
    private final Aanvragen aanvragen;
    private final Dwangsomtarieven tarieven;
    private final Dwangsompost post;
    private final Dwangsomwerk werk;
    private final Termijnen termijnen;
    private final Verwerkingslog log;
    private final Clock clock;

    Ingebrekestellingen(
            IngebrekestellingRepository repository,
            Aanvragen aanvragen,
            Dwangsomtarieven tarieven,
            Dwangsompost post,
            Dwangsomwerk werk,
            Termijnen termijnen,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.aanvragen = aanvragen;
        this.tarieven = tarieven;
        this.post = post;
        this.werk = werk;
        this.termijnen = termijnen;
        this.log = log;
        this.clock = clock;
    }

    /** On an application or an objection, the oldest first. */
    @Transactional(readOnly = true)
    public List<Ingebrekestelling> of(Onderwerp over) {
        return repository.of(over);
    }

    @Transactional(readOnly = true)
    public Ingebrekestelling get(IngebrekestellingId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** What is due until today, or until the day on which we decided. */
    public Bedrag bedrag(Ingebrekestelling ingebrekestelling) {
        return tarieven.bedrag(ingebrekestelling, today());
    }

    /**
     * Takes a notice in. It counts when our time to decide was over on the day on which it came;
     * the person hears which of both it is.
     *
     * @param vraag the application or the objection (Awb art. 7:14) that waits for our decision
     */
    public Ingebrekestelling receive(Beslisvraag vraag, LocalDate ontvangen) {
        if (!vraag.open()) {
            throw new Refusal(Tekst.of("ingebrekestelling.fout.besloten"));
        }
        if (ontvangen.isAfter(today()) || ontvangen.isBefore(vraag.sinds())) {
            throw new Refusal("ontvangen", Tekst.of("ingebrekestelling.fout.dag"));
        }
        repository.lock(vraag.onderwerp());
        if (of(vraag.onderwerp()).stream().anyMatch(i -> !i.isPrematuur())) {
            throw new Refusal("ontvangen", Tekst.of("ingebrekestelling.fout.al"));
        }
        var nieuw = IngebrekestellingId.next();
        var ingebrekestelling =
                new Ingebrekestelling(
                        nieuw,
                        vraag.onderwerp(),
                        vraag.gezin(),
                        vraag.inwoner(),
                        ontvangen,
                        isLate(vraag, ontvangen)
                                ? Optional.of(firstDay(vraag, nieuw, ontvangen))
                                : Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        repository.insert(ingebrekestelling);
        post.received(ingebrekestelling);
        log.changed(nieuw.onderwerp(), List.of(vraag.inwoner()));
        return ingebrekestelling;
    }

    /** We decided: no more days are added, and within two weeks we say what is due. */
    @EventListener
    void decided(AanvraagDecided event) {
        decided(event.onderwerp(), event.dag());
    }

    /** The same for an objection (Awb art. 7:14). */
    @EventListener
    void decided(BezwaarDecided event) {
        decided(event.onderwerp(), event.dag());
    }

    /** Who takes the application back waits no longer: no more days are added. */
    @EventListener
    void withdrawn(AanvraagWithdrawn event) {
        decided(event.onderwerp(), today());
    }

    private void decided(Onderwerp over, LocalDate dag) {
        for (var open : of(over)) {
            if (!open.isPrematuur() && open.beslotenOp().isEmpty()) {
                repository.decided(open.id(), dag);
                termijnen.end(open.id().onderwerp(), TERMIJN);
                werk.decided(get(open.id()));
            }
        }
    }

    /**
     * Says what is due (Awb art. 4:18).
     *
     * @param grond why nothing is due though we were late; empty when it is
     */
    public void settle(IngebrekestellingId id, Optional<Grond> grond) {
        var ingebrekestelling = get(id);
        if (!ingebrekestelling.isToBeSettled(today())) {
            throw new Refusal(Tekst.of("ingebrekestelling.fout.niet-vast-te-stellen"));
        }
        var vaststelling =
                new Vaststelling(
                        ingebrekestelling.dagen(today()),
                        grond.isPresent() ? Bedrag.NIETS : bedrag(ingebrekestelling),
                        grond,
                        today(),
                        termijnen.uiterlijk("T23", today()));
        repository.settle(id, vaststelling);
        post.settled(get(id), isWithdrawn(ingebrekestelling));
        werk.settled(id);
        log.changed(id.onderwerp(), List.of(ingebrekestelling.inwoner()));
    }

    private boolean isWithdrawn(Ingebrekestelling van) {
        return van.soort() == Beslisvraag.Soort.AANVRAAG
                && aanvragen.get(new AanvraagId(van.over().id())).status()
                        == Aanvraagstatus.INGETROKKEN;
    }

    /** Two more weeks, and the day after them the sum begins. */
    private LocalDate firstDay(Beslisvraag vraag, IngebrekestellingId id, LocalDate ontvangen) {
        return termijnen
                .start(TERMIJN, id.onderwerp(), Optional.of(vraag.gezin()), ontvangen)
                .uiterlijk()
                .plusDays(1);
    }

    /** A clock that stands still has no last day that can be over. */
    private boolean isLate(Beslisvraag vraag, LocalDate dag) {
        return termijnen.runningFor(vraag.onderwerp()).stream()
                .filter(klok -> klok.status() != Termijnstatus.OPGESCHORT)
                .map(LopendeTermijn::uiterlijk)
                .anyMatch(uiterlijk -> uiterlijk.isBefore(dag));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
