package nl.samenhang.regie.onderzoek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The result in writing (Wmo 2015 art. 2.3.2 lid 8): each person gets the part about them, can say
 * what they think of it, and can sign it as an application.
 */
@Service
@Transactional
public class Verslagen {

    private static final int ADULT = 18;

    private final Onderzoeken onderzoeken;
    private final VerslagRepository verslagen;
    private final Onderzoekwerk werk;
    private final Documenten documenten;
    private final Gezinspost post;
    private final Inwoners inwoners;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verslagen(
            Onderzoeken onderzoeken,
            VerslagRepository verslagen,
            Onderzoekwerk werk,
            Documenten documenten,
            Gezinspost post,
            Inwoners inwoners,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.onderzoeken = onderzoeken;
        this.verslagen = verslagen;
        this.werk = werk;
        this.documenten = documenten;
        this.post = post;
        this.inwoners = inwoners;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Sends the report about one person, as PDF in the file and in words to the person. */
    public void send(OnderzoekId id, InwonerId inwoner, byte[] pdf) {
        var onderzoek = about(id, inwoner);
        if (onderzoek.isOpen()) {
            throw new Refusal(Tekst.of("onderzoek.fout.eerst-afronden"));
        }
        var inhoud = onderzoeken.inhoud(id);
        if (inhoud.verslag(inwoner).isPresent()) {
            throw new Refusal(Tekst.of("onderzoek.fout.al-verstuurd"));
        }
        var document =
                documenten.store(
                        NieuwDocument.of("onderzoeksverslag.pdf", pdf, id.onderwerp())
                                .inGezin(onderzoek.gezin())
                                .about(List.of(inwoner)));
        verslagen.insert(onderzoek, inwoner, document, today());
        log.changed(id.onderwerp(), List.of(inwoner));
        post.send(onderzoek.gezin(), inwoner, bericht(onderzoek, inhoud, inwoner));
        if (onderzoeken.inhoud(id).verslagen().size() >= onderzoek.over().size()) {
            werk.sent(onderzoek);
        }
        events.publishEvent(new VerslagSent(id, onderzoek.gezin(), inwoner, today()));
    }

    /**
     * What the person says of the report.
     *
     * @param zelf whether the person writes it
     */
    public void comment(OnderzoekId id, InwonerId inwoner, String tekst, boolean zelf) {
        var onderzoek = about(id, inwoner);
        requireSent(onderzoek, inwoner);
        verslagen.insert(onderzoek, inwoner, tekst, zelf, clock.instant());
        log.changed(id.onderwerp(), List.of(inwoner));
        if (zelf) {
            werk.commented(onderzoek);
        }
        events.publishEvent(new VerslagCommented(id, onderzoek.gezin(), inwoner));
    }

    /** Somebody here read what the person wrote. */
    public void read(OnderzoekId id) {
        werk.read(onderzoeken.reach(id));
    }

    /**
     * The person signed; with the wish for a provision that is an application (Wmo 2015 art. 2.3.2
     * lid 9).
     *
     * @param dag the day on which the signature came in
     */
    public void sign(OnderzoekId id, InwonerId inwoner, LocalDate dag, boolean wens) {
        var onderzoek = about(id, inwoner);
        var verslag = requireSent(onderzoek, inwoner);
        if (dag.isAfter(today()) || dag.isBefore(verslag.verstuurdOp())) {
            throw new Refusal("dag", Tekst.of("onderzoek.fout.tekendag"));
        }
        if (!verslagen.sign(id, inwoner, dag, wens)) {
            throw new Refusal(Tekst.of("onderzoek.fout.al-getekend"));
        }
        log.changed(id.onderwerp(), List.of(inwoner));
        events.publishEvent(new VerslagSigned(id, onderzoek.gezin(), inwoner, dag, wens));
    }

    private Verslag requireSent(Onderzoek onderzoek, InwonerId inwoner) {
        return onderzoeken
                .inhoud(onderzoek.id())
                .verslag(inwoner)
                .orElseThrow(() -> new Refusal(Tekst.of("onderzoek.fout.geen-verslag")));
    }

    private Onderzoek about(OnderzoekId id, InwonerId inwoner) {
        var onderzoek = onderzoeken.reach(id);
        if (onderzoek.over(inwoner).isEmpty()) {
            throw new NotFound(Onderwerp.of("inwoner", inwoner));
        }
        return onderzoek;
    }

    /**
     * An adult reads all on paper and on the own pages; an e-mail only says that it is there. What
     * is found about a child is not written to the whole house.
     */
    private Bericht bericht(Onderzoek onderzoek, Onderzoeksinhoud inhoud, InwonerId inwoner) {
        var alineas = new ArrayList<Tekst>();
        alineas.add(Tekst.of("onderzoek.brief.uitleg"));
        onderzoek.over(inwoner).stream()
                .filter(_ -> inwoners.get(inwoner).leeftijd(today()).orElse(ADULT) >= ADULT)
                .flatMap(wie -> Vraagpunt.van(wie).stream())
                .forEach(
                        punt ->
                                inhoud.antwoord(punt, inwoner)
                                        .ifPresent(
                                                tekst ->
                                                        alineas.add(
                                                                Tekst.of(
                                                                        "onderzoek.brief.punt."
                                                                                + punt,
                                                                        tekst))));
        alineas.add(Tekst.of("onderzoek.brief.reageren"));
        alineas.add(Tekst.of("onderzoek.brief.aanvragen"));
        return new Bericht(
                Tekst.of("onderzoek.brief.titel"),
                List.copyOf(alineas),
                onderzoek.id().onderwerp(),
                Optional.of(onderzoek.gezin()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
