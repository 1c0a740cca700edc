package nl.samenhang.besluit.inzending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.Hersteltermijnen;
import nl.samenhang.besluit.aanvraag.NieuweAanvraag;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.bezwaar.Bezwaarontvangst;
import nl.samenhang.besluit.bezwaar.NieuwBezwaar;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestellingen;
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

    private static final int LONGEST_REASON = 500;

    private final InzendingRepository repository;
    private final Inzendingen inzendingen;
    private final Inzendingpost post;
    private final Aanvragen aanvragen;
    private final Hersteltermijnen hersteltermijnen;
    private final Ingebrekestellingen ingebrekestellingen;
    private final Beschikkingen beschikkingen;
    private final Bezwaarontvangst bezwaren;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inzendingbehandeling(
            InzendingRepository repository,
            Inzendingen inzendingen,
            Inzendingpost post,
            Aanvragen aanvragen,
            Hersteltermijnen hersteltermijnen,
            Ingebrekestellingen ingebrekestellingen,
            Beschikkingen beschikkingen,
            Bezwaarontvangst bezwaren,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.inzendingen = inzendingen;
        this.post = post;
        this.aanvragen = aanvragen;
        this.hersteltermijnen = hersteltermijnen;
        this.ingebrekestellingen = ingebrekestellingen;
        this.beschikkingen = beschikkingen;
        this.bezwaren = bezwaren;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it can be taken in as what it is. */
    @Transactional(readOnly = true)
    public boolean isToBeTakenIn(Inzending inzending) {
        return switch (inzending.soort()) {
            case ANDERS -> false;
            case AANVULLING -> inzending.aanvraag().filter(hersteltermijnen::isWaiting).isPresent();
            default -> true;
        };
    }

    /**
     * Takes it in as what it is, on the day on which it came and in the words of the sender.
     *
     * @return the page on which the work goes on
     */
    public String takeIn(InzendingId id, Opname opname) {
        var inzending = open(id);
        var aanvraag = inzending.aanvraag();
        return switch (inzending.soort()) {
            case AANVRAAG -> apply(inzending, opname);
            case AANVULLING -> complete(inzending, aanvraag.orElseThrow());
            case INTREKKING -> withdraw(inzending, aanvraag.orElseThrow());
            case BEZWAAR -> object(inzending, aanvraag.orElseThrow(), opname);
            case INGEBREKESTELLING -> remind(inzending, aanvraag.orElseThrow());
            case ANDERS -> throw new Refusal(Tekst.of("inzending.fout.niet-op-te-nemen"));
        };
    }

    /** Answers it with words. */
    public void answer(InzendingId id, String antwoord) {
        var inzending = open(id);
        close(inzending, Afloop.BEANTWOORD, antwoord.strip(), Optional.empty());
        post.answered(inzending, antwoord.strip());
    }

    /** Sends it on to who has to deal with it, and tells the sender (Awb art. 2:3 lid 1). */
    public void forward(InzendingId id, String naar) {
        var inzending = open(id);
        close(inzending, Afloop.DOORGESTUURD, naar.strip(), Optional.empty());
        post.forwarded(inzending, naar.strip());
    }

    private String apply(Inzending inzending, Opname opname) {
        var wet = opname.wet().orElseThrow(() -> missing("wet", "aanvraag.fout.wet-kiezen"));
        var vraag = opname.vraag().map(String::strip).filter(tekst -> !tekst.isEmpty());
        var nieuw =
                aanvragen.receive(
                        new NieuweAanvraag(
                                inzending.gezin(),
                                inzending.inwoner(),
                                inzending.dag(),
                                Aanvraagwijze.ELEKTRONISCH,
                                inzending.voor(),
                                wet,
                                vraag.orElseThrow(() -> missing("vraag", "aanvraag.fout.vraag"))));
        return taken(inzending, nieuw.id());
    }

    private String complete(Inzending inzending, AanvraagId aanvraag) {
        hersteltermijnen.complete(aanvraag, inzending.dag());
        return taken(inzending, aanvraag);
    }

    private String withdraw(Inzending inzending, AanvraagId aanvraag) {
        var tekst = inzending.tekst();
        aanvragen.withdraw(aanvraag, tekst.substring(0, Math.min(tekst.length(), LONGEST_REASON)));
        return taken(inzending, aanvraag);
    }

    private String object(Inzending inzending, AanvraagId aanvraag, Opname opname) {
        var commissie =
                opname.commissie()
                        .orElseThrow(() -> missing("commissie", "inzending.fout.commissie"));
        var beschikking =
                beschikkingen
                        .of(aanvraag)
                        .orElseThrow(() -> new Refusal(Tekst.of("bezwaar.fout.geen-besluit")));
        var bezwaar =
                bezwaren.receive(
                        beschikking.id(),
                        new NieuwBezwaar(
                                inzending.dag(), Optional.empty(), inzending.tekst(), commissie));
        taken(inzending, aanvraag);
        return "/bezwaren/" + bezwaar.id();
    }

    private String remind(Inzending inzending, AanvraagId aanvraag) {
        ingebrekestellingen.receive(aanvraag, inzending.dag());
        return taken(inzending, aanvraag);
    }

    private String taken(Inzending inzending, AanvraagId aanvraag) {
        close(inzending, Afloop.OPGENOMEN, "", Optional.of(aanvraag));
        return "/aanvragen/" + aanvraag;
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

    private static Refusal missing(String veld, String sleutel) {
        return new Refusal(veld, Tekst.of(sleutel));
    }
}
