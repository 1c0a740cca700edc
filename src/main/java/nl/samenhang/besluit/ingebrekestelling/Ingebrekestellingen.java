package nl.samenhang.besluit.ingebrekestelling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagDecided;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestelling.Grond;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestelling.Vaststelling;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnstatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices that we are late, and what they cost. */
@Service
@Transactional
public class Ingebrekestellingen {

    private static final String VASTSTELLEN = "ingebrekestelling.vaststellen";
    private static final String TERMIJN = "T25";

    private final IngebrekestellingRepository repository;
    private final Dwangsomtarieven tarieven;
    private final Aanvragen aanvragen;
    private final Dwangsompost post;
    private final Gezinnen gezinnen;
    private final Termijnen termijnen;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ingebrekestellingen(
            IngebrekestellingRepository repository,
            Dwangsomtarieven tarieven,
            Aanvragen aanvragen,
            Dwangsompost post,
            Gezinnen gezinnen,
            Termijnen termijnen,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.tarieven = tarieven;
        this.aanvragen = aanvragen;
        this.post = post;
        this.gezinnen = gezinnen;
        this.termijnen = termijnen;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** On an application, the oldest first. */
    @Transactional(readOnly = true)
    public List<Ingebrekestelling> of(AanvraagId aanvraag) {
        return repository.of(aanvraag);
    }

    @Transactional(readOnly = true)
    public Ingebrekestelling get(IngebrekestellingId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** What is due until today, or until the day on which we decided. */
    public Bedrag bedrag(Ingebrekestelling ingebrekestelling) {
        return tarieven.on(ingebrekestelling.ontvangen()).bedrag(ingebrekestelling.dagen(today()));
    }

    /**
     * Takes a notice in. It counts when our time to decide was over on the day on which it came;
     * the applicant hears which of both it is.
     */
    public Ingebrekestelling receive(AanvraagId id, LocalDate ontvangen) {
        var aanvraag = aanvragen.get(id);
        if (!aanvraag.isOpen()) {
            throw new Refusal(Tekst.of("aanvraag.fout.niet-open"));
        }
        if (ontvangen.isAfter(today()) || ontvangen.isBefore(aanvraag.ingediend())) {
            throw new Refusal("ontvangen", Tekst.of("ingebrekestelling.fout.dag"));
        }
        if (of(id).stream().anyMatch(i -> !i.isPrematuur())) {
            throw new Refusal("ontvangen", Tekst.of("ingebrekestelling.fout.al"));
        }
        var nieuw = IngebrekestellingId.next();
        var ingebrekestelling =
                new Ingebrekestelling(
                        nieuw,
                        id,
                        aanvraag.gezin(),
                        aanvraag.aanvrager(),
                        ontvangen,
                        isLate(aanvraag, ontvangen)
                                ? Optional.of(firstDay(aanvraag, nieuw, ontvangen))
                                : Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        repository.insert(ingebrekestelling);
        post.received(ingebrekestelling);
        log.changed(nieuw.onderwerp(), List.of(aanvraag.aanvrager()));
        return ingebrekestelling;
    }

    /** We decided: no more days are added, and within two weeks we say what is due. */
    @EventListener
    void decided(AanvraagDecided event) {
        for (var open : of(event.aanvraag().id())) {
            if (!open.isPrematuur() && open.beslotenOp().isEmpty()) {
                repository.decided(open.id(), event.dag());
                termijnen.end(open.id().onderwerp(), TERMIJN);
                openWork(get(open.id()));
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
        if (!ingebrekestelling.isToBeSettled()) {
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
        post.settled(get(id));
        events.publishEvent(new WerkClosed(VASTSTELLEN, id.onderwerp()));
        log.changed(id.onderwerp(), List.of(ingebrekestelling.inwoner()));
    }

    /** Two more weeks, and the day after them the sum begins. */
    private LocalDate firstDay(Aanvraag aanvraag, IngebrekestellingId id, LocalDate ontvangen) {
        return termijnen
                .start(TERMIJN, id.onderwerp(), Optional.of(aanvraag.gezin()), ontvangen)
                .uiterlijk()
                .plusDays(1);
    }

    /** A clock that stands still has no last day that can be over. */
    private boolean isLate(Aanvraag aanvraag, LocalDate dag) {
        return aanvragen.clocks(aanvraag).stream()
                .filter(klok -> klok.status() != Termijnstatus.OPGESCHORT)
                .map(LopendeTermijn::uiterlijk)
                .anyMatch(uiterlijk -> uiterlijk.isBefore(dag));
    }

    private void openWork(Ingebrekestelling ingebrekestelling) {
        events.publishEvent(
                new WerkOpened(
                        VASTSTELLEN,
                        ingebrekestelling.id().onderwerp(),
                        Optional.of(ingebrekestelling.gezin()),
                        Tekst.of("ingebrekestelling.werk.vaststellen", bedrag(ingebrekestelling)),
                        "/aanvragen/" + ingebrekestelling.aanvraag(),
                        gezinnen.get(ingebrekestelling.gezin()).team(),
                        Optional.empty(),
                        ingebrekestelling.beslotenOp().map(dag -> dag.plusWeeks(2)),
                        false));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
