package nl.samenhang.besluit.inzending;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What residents send us. */
@Service
@Transactional
public class Inzendingen {

    /** For the contact person: deal with what a resident sent. */
    static final String BEHANDELEN = "inzending.behandelen";

    /** Within how long somebody looks at it. */
    private static final String TERMIJN = "T43";

    private final InzendingRepository repository;
    private final Inzendingpost post;
    private final Aanvragen aanvragen;
    private final Openvragen open;
    private final Aanspreekpunten aanspreekpunten;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Termijnen termijnen;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inzendingen(
            InzendingRepository repository,
            Inzendingpost post,
            Aanvragen aanvragen,
            Openvragen open,
            Aanspreekpunten aanspreekpunten,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Termijnen termijnen,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.post = post;
        this.aanvragen = aanvragen;
        this.open = open;
        this.aanspreekpunten = aanspreekpunten;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.termijnen = termijnen;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Of a household, as far as the asker may see them: what waits first. */
    @Transactional(readOnly = true)
    public List<Inzending> of(GezinId gezin) {
        return repository.of(gezin);
    }

    @Transactional(readOnly = true)
    public Inzending get(InzendingId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** The applications of this resident that such a message can be about, the newest first. */
    @Transactional(readOnly = true)
    public List<Aanvraag> fitting(Inzendingsoort soort, GezinId gezin, InwonerId inwoner) {
        return aanvragen.of(gezin).stream()
                .filter(aanvraag -> aanvraag.aanvrager().equals(inwoner))
                .filter(aanvraag -> soort.fits(aanvraag, open.of(aanvraag).isPresent()))
                .toList();
    }

    /**
     * Takes in what the resident who is logged in sends. It counts from now, and the sender has
     * proof of it at once.
     */
    public InzendingId send(GezinId gezin, NieuweInzending nieuw) {
        var ik = new InwonerId(Contexts.current().actor());
        var inzending =
                new Inzending(
                        InzendingId.next(),
                        gezin,
                        ik,
                        nieuw.voor(),
                        nieuw.soort(),
                        about(gezin, ik, nieuw),
                        nieuw.tekst().strip(),
                        clock.instant(),
                        Optional.empty());
        repository.insert(inzending);
        post.received(inzending);
        openWork(inzending);
        log.changed(inzending.id().onderwerp(), List.of(ik));
        events.publishEvent(new InzendingReceived(inzending, inwoners.get(ik).aanspreeknaam()));
        return inzending.id();
    }

    private Optional<AanvraagId> about(GezinId gezin, InwonerId ik, NieuweInzending nieuw) {
        if (!nieuw.soort().isAboutAanvraag()) {
            return Optional.empty();
        }
        var gekozen =
                fitting(nieuw.soort(), gezin, ik).stream()
                        .map(Aanvraag::id)
                        .filter(id -> nieuw.aanvraag().filter(id::equals).isPresent())
                        .findFirst();
        if (gekozen.isEmpty()) {
            throw new Refusal("aanvraag", Tekst.of("inzending.fout.aanvraag"));
        }
        return gekozen;
    }

    private void openWork(Inzending inzending) {
        events.publishEvent(
                new WerkOpened(
                        BEHANDELEN,
                        inzending.id().onderwerp(),
                        Optional.of(inzending.gezin()),
                        Tekst.of("inzending.werk." + inzending.soort()),
                        "/inzendingen/" + inzending.id(),
                        gezinnen.get(inzending.gezin()).team(),
                        aanspreekpunten.current(inzending.gezin()).map(a -> a.medewerker()),
                        Optional.of(termijnen.uiterlijk(TERMIJN, inzending.dag())),
                        false));
    }
}
