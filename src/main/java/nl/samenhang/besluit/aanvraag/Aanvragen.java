package nl.samenhang.besluit.aanvraag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.LopendeTermijn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications of a household, as far as who asks may know of their lines. */
@Service
@Transactional
public class Aanvragen {

    private final AanvraagRepository repository;
    private final Aanvraagregels regels;
    private final Aanvraagwerk werk;
    private final Aanvraagpost post;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Aanvragen(
            AanvraagRepository repository,
            Aanvraagregels regels,
            Aanvraagwerk werk,
            Aanvraagpost post,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.regels = regels;
        this.werk = werk;
        this.post = post;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Of a household, the newest first. */
    @Transactional(readOnly = true)
    public List<Aanvraag> of(GezinId gezin) {
        return repository.of(gezin);
    }

    @Transactional(readOnly = true)
    public Aanvraag get(AanvraagId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** The lines that the asker may know. */
    @Transactional(readOnly = true)
    public List<Aanvraagregel> regels(AanvraagId id) {
        return repository.regels(id);
    }

    @Transactional(readOnly = true)
    public Aanvraagregel regel(AanvraagregelId id) {
        return repository.regel(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** The clocks that run for us or stand still, the first one due first. */
    @Transactional(readOnly = true)
    public List<LopendeTermijn> clocks(Aanvraag aanvraag) {
        return werk.clocks(aanvraag);
    }

    /** The laws by which the asker takes in and decides. */
    public List<Wet> ownWetten() {
        return regels.ownWetten();
    }

    /** Takes an application in; the applicant hears that it is there and when we decide. */
    public Aanvraag receive(NieuweAanvraag nieuw) {
        toegang.requireAccess(nieuw.gezin());
        regels.require(nieuw);
        var aanvraag =
                new Aanvraag(
                        AanvraagId.next(),
                        nieuw.gezin(),
                        nieuw.aanvrager(),
                        nieuw.ingediend(),
                        nieuw.wijze(),
                        Aanvraagstatus.OPEN,
                        Optional.empty());
        repository.insert(aanvraag, Contexts.current().actor(), clock.instant());
        add(
                aanvraag.id(),
                nieuw.voor(),
                nieuw.wet(),
                nieuw.vraag(),
                nieuw.vervolg(),
                nieuw.spoed(),
                nieuw.tabel());
        werk.clocks(aanvraag).stream()
                .findFirst()
                .ifPresent(klok -> post.received(aanvraag, klok.uiterlijk()));
        events.publishEvent(new AanvraagReceived(aanvraag, naam(aanvraag)));
        return aanvraag;
    }

    /** Adds a line: the household asks something for one more person or by one more law. */
    public AanvraagregelId add(
            AanvraagId id, InwonerId voor, Wet wet, String vraag, boolean spoed) {
        return add(id, voor, wet, vraag, Optional.empty(), spoed);
    }

    /** Adds a line for one more scheme, which its table decides on. */
    public AanvraagregelId addRegeling(
            AanvraagId id, InwonerId voor, Wet wet, String vraag, String tabel) {
        return add(id, voor, wet, vraag, Optional.empty(), false, Optional.of(tabel));
    }

    /** The same, for a line about help that runs. */
    AanvraagregelId add(
            AanvraagId id,
            InwonerId voor,
            Wet wet,
            String vraag,
            Optional<Vervolg> vervolg,
            boolean spoed) {
        return add(id, voor, wet, vraag, vervolg, spoed, Optional.empty());
    }

    private AanvraagregelId add(
            AanvraagId id,
            InwonerId voor,
            Wet wet,
            String vraag,
            Optional<Vervolg> vervolg,
            boolean spoed,
            Optional<String> tabel) {
        var aanvraag = open(id);
        var regel =
                new Aanvraagregel(
                        AanvraagregelId.next(),
                        id,
                        aanvraag.gezin(),
                        voor,
                        wet,
                        vraag.strip(),
                        vervolg,
                        spoed,
                        tabel);
        regels.require(regel, regels(id));
        repository.insert(regel);
        werk.asked(aanvraag, regel);
        log.changed(id.onderwerp(), List.of(voor));
        return regel.id();
    }

    /** The applicant takes the application back. */
    public void withdraw(AanvraagId id, String reden) {
        var aanvraag = end(id, Aanvraagstatus.INGETROKKEN, today(), reden);
        if (!aanvraag.isAmbtshalve()) {
            post.withdrawn(aanvraag);
        }
        events.publishEvent(new AanvraagWithdrawn(aanvraag, naam(aanvraag)));
    }

    /** The decision was announced on this day. */
    public void decided(AanvraagId id, LocalDate dag) {
        var aanvraag = end(id, Aanvraagstatus.BESLOTEN, dag, "");
        events.publishEvent(new AanvraagDecided(aanvraag, naam(aanvraag), dag));
    }

    private Aanvraag end(AanvraagId id, Aanvraagstatus status, LocalDate dag, String reden) {
        var aanvraag = open(id);
        werk.ended(aanvraag);
        repository.end(id, status, dag, reden.strip());
        log.changed(id.onderwerp(), List.of(aanvraag.aanvrager()));
        return get(id);
    }

    /** The application, held for who works on it; refused when it is over. */
    public Aanvraag open(AanvraagId id) {
        repository.lock(id);
        var aanvraag = get(id);
        if (!aanvraag.isOpen()) {
            throw new Refusal(Tekst.of("aanvraag.fout.niet-open"));
        }
        return aanvraag;
    }

    private String naam(Aanvraag aanvraag) {
        return inwoners.get(aanvraag.aanvrager()).aanspreeknaam();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
