package nl.samenhang.platform.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages that leave the house. They are written in the transaction of the work that causes them,
 * so there is no message without the work and no work without its message; a job sends them
 * afterwards.
 */
@Service
@Transactional
public class Verzendingen {

    private final VerzendingRepository repository;
    private final Texts texts;
    private final Clock clock;

    Verzendingen(VerzendingRepository repository, Texts texts, Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Tells the person: a resident under the own pages with word of it by e-mail, somebody else by
     * e-mail; without e-mail by letter. Empty when no way is left, so that the caller can have
     * somebody call.
     */
    public List<VerzendingId> queue(Ontvanger aan, Bericht bericht) {
        var ids = new ArrayList<VerzendingId>();
        if (aan.inwoner().isPresent()) {
            ids.add(insert(Kanaal.PORTAAL, aan, bericht));
        }
        if (aan.email().isPresent()) {
            ids.add(
                    insert(
                            Kanaal.EMAIL,
                            aan,
                            aan.inwoner().isPresent() ? announce(bericht) : bericht));
        } else if (!aan.adresregels().isEmpty()) {
            ids.add(insert(Kanaal.BRIEF, aan, bericht));
        }
        return List.copyOf(ids);
    }

    /**
     * Tells the person on paper, whatever other ways there are: for what the law wants in writing.
     */
    public VerzendingId queueBrief(Ontvanger aan, Bericht bericht) {
        return insert(Kanaal.BRIEF, aan, bericht);
    }

    /** What was and will be sent for the file, newest first. */
    @Transactional(readOnly = true)
    public List<Verzending> ofGezin(GezinId gezin) {
        return repository.list(gezin);
    }

    /** What the resident can read under the own pages, newest first. */
    @Transactional(readOnly = true)
    public List<Portaalbericht> portaalberichten(InwonerId inwoner) {
        return repository.portal(inwoner);
    }

    /** How many messages of the municipality still wait. */
    @Transactional(readOnly = true)
    public long backlog() {
        return repository.countWaiting();
    }

    /** The mail itself says only that there is something to read, behind a login. */
    private static Bericht announce(Bericht bericht) {
        return new Bericht(
                Tekst.of("notification.aankondiging.titel"),
                List.of(Tekst.of("notification.aankondiging.tekst")),
                bericht.onderwerp(),
                bericht.gezin());
    }

    private VerzendingId insert(Kanaal kanaal, Ontvanger aan, Bericht bericht) {
        var uitgaand =
                new Uitgaand(
                        VerzendingId.next(),
                        kanaal,
                        aan.taal(),
                        texts.t(aan.taal(), bericht.titel()),
                        bericht.alineas().stream().map(a -> texts.t(aan.taal(), a)).toList(),
                        bericht.onderwerp(),
                        bericht.gezin(),
                        aan.inwoner(),
                        aan.naam(),
                        aan.email(),
                        aan.adresregels(),
                        aan.geheim(),
                        0,
                        clock.instant());
        repository.insert(Contexts.current().gemeente(), uitgaand);
        return uitgaand.id();
    }
}
