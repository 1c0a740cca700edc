package nl.samenhang.besluit.inzending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.inzending.Inzending.Afhandeling;
import nl.samenhang.besluit.inzending.Inzending.Afloop;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.werk.WerkClosed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deals with what residents sent, once: takes it in, answers it or sends it on. */
@Service
@Transactional
public class Inzendingbehandeling {

    private final InzendingRepository repository;
    private final Inzendingen inzendingen;
    private final Inzendingpost post;
    private final Opneming opneming;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inzendingbehandeling(
            InzendingRepository repository,
            Inzendingen inzendingen,
            Inzendingpost post,
            Opneming opneming,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.inzendingen = inzendingen;
        this.post = post;
        this.opneming = opneming;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it can be taken in as what it is. */
    @Transactional(readOnly = true)
    public boolean isToBeTakenIn(Inzending inzending) {
        return opneming.isPossible(inzending);
    }

    /**
     * Takes it in as what it is, on the day on which it came and in the words of the sender.
     *
     * @return the page on which the work goes on
     */
    public String takeIn(InzendingId id, Opname opname) {
        var inzending = open(id);
        var opgenomen = opneming.takeIn(inzending, opname);
        close(inzending, Afloop.OPGENOMEN, "", Optional.of(opgenomen.aanvraag()));
        return opgenomen.pad();
    }

    /**
     * Answers it with words.
     *
     * @return the page on which it stands
     */
    public String answer(InzendingId id, String antwoord) {
        var inzending = open(id);
        close(inzending, Afloop.BEANTWOORD, antwoord.strip(), Optional.empty());
        post.answered(inzending, antwoord.strip());
        return page(id);
    }

    /**
     * Sends it on to who has to deal with it, and tells the sender (Awb art. 2:3 lid 1).
     *
     * @return the page on which it stands
     */
    public String forward(InzendingId id, String naar) {
        var inzending = open(id);
        close(inzending, Afloop.DOORGESTUURD, naar.strip(), Optional.empty());
        post.forwarded(inzending, naar.strip());
        return page(id);
    }

    private static String page(InzendingId id) {
        return "/inzendingen/" + id;
    }

    private void close(
            Inzending inzending, Afloop afloop, String tekst, Optional<AanvraagId> aanvraag) {
        var door = new MedewerkerId(Contexts.current().actor());
        repository.handle(
                inzending.id(),
                aanvraag,
                new Afhandeling(afloop, tekst, door, LocalDate.now(clock)));
        events.publishEvent(new WerkClosed(Inzendingen.BEHANDELEN, inzending.id().onderwerp()));
        log.changed(inzending.id().onderwerp(), List.of(inzending.inwoner()));
    }

    private Inzending open(InzendingId id) {
        repository.lock(id);
        var inzending = inzendingen.get(id);
        toegang.requireAccess(inzending.gezin());
        if (!inzending.isOpen()) {
            throw new Refusal(Tekst.of("inzending.fout.al-behandeld"));
        }
        return inzending;
    }
}
