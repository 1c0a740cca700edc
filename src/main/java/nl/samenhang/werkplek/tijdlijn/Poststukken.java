package nl.samenhang.werkplek.tijdlijn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijndefinities;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunt;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters and scans: taken in by the administration, laid in a file, read by the contact person.
 */
@Service
@Transactional
public class Poststukken {

    private static final String LEZEN = "post.lezen";
    private static final int WORKING_DAYS_TO_READ = 3;

    private final PoststukRepository repository;
    private final Documenten documenten;
    private final Gezinnen gezinnen;
    private final Aanspreekpunten aanspreekpunten;
    private final Termijndefinities termijnen;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Poststukken(
            PoststukRepository repository,
            Documenten documenten,
            Gezinnen gezinnen,
            Aanspreekpunten aanspreekpunten,
            Termijndefinities termijnen,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.documenten = documenten;
        this.gezinnen = gezinnen;
        this.aanspreekpunten = aanspreekpunten;
        this.termijnen = termijnen;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Takes in a letter or a scan; it waits until somebody files it. */
    public PoststukId receive(
            String naam,
            byte[] inhoud,
            String omschrijving,
            String afzender,
            LocalDate ontvangenOp) {
        if (ontvangenOp.isAfter(LocalDate.now(clock))) {
            throw new Refusal("ontvangenOp", Tekst.of("tijdlijn.weigering.toekomst"));
        }
        var id = PoststukId.next();
        var document =
                documenten.store(NieuwDocument.of(naam, inhoud, Onderwerp.of("poststuk", id)));
        repository.insert(
                new Poststuk(
                        id,
                        omschrijving.strip(),
                        afzender.strip(),
                        ontvangenOp,
                        document,
                        Optional.empty(),
                        Optional.empty()));
        return id;
    }

    /** What waits to be filed, the oldest first. */
    @Transactional(readOnly = true)
    public List<Poststuk> waiting(int limit) {
        return repository.findWaiting(limit);
    }

    /** The piece of post, or the answer that it does not exist. */
    @Transactional(readOnly = true)
    public Poststuk get(PoststukId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(Onderwerp.of("poststuk", id)));
    }

    /** Lays it in the file of a gezin; who files it need not be able to read that file. */
    public void file(PoststukId id, GezinId gezinId, Optional<InwonerId> over) {
        var poststuk = get(id);
        var gezin = gezinnen.get(gezinId);
        var leden = gezin.inwonersOn(LocalDate.now(clock));
        if (!gezin.isActief()) {
            throw new Refusal("gezin", Tekst.of("tijdlijn.weigering.gezin-gesloten"));
        }
        if (!repository.file(id, gezinId, over.filter(leden::contains), clock.instant())) {
            throw new Refusal(Tekst.of("tijdlijn.weigering.al-opgeborgen"));
        }
        var betrokkenen = over.filter(leden::contains).map(List::of).orElse(leden);
        documenten.moveTo(gezinId, Onderwerp.of("poststuk", id), betrokkenen);
        log.changed(Onderwerp.of("poststuk", id), betrokkenen);
        events.publishEvent(
                new PostFiled(
                        id, gezinId, poststuk.omschrijving(), poststuk.afzender(), betrokkenen));
        events.publishEvent(toRead(poststuk, gezin));
    }

    /** The contact person has read it. */
    public void markRead(PoststukId id) {
        events.publishEvent(new WerkClosed(LEZEN, Onderwerp.of("poststuk", get(id).id())));
    }

    private WerkOpened toRead(Poststuk poststuk, Gezin gezin) {
        return new WerkOpened(
                LEZEN,
                Onderwerp.of("poststuk", poststuk.id()),
                Optional.of(gezin.id()),
                Tekst.of("tijdlijn.werk.post", poststuk.afzender(), poststuk.omschrijving()),
                "/gezinnen/" + gezin.id() + "/post/" + poststuk.id(),
                gezin.team(),
                aanspreekpunten.current(gezin.id()).map(Aanspreekpunt::medewerker),
                Optional.of(
                        termijnen
                                .kalender()
                                .plusWerkdagen(LocalDate.now(clock), WORKING_DAYS_TO_READ)),
                false);
    }
}
