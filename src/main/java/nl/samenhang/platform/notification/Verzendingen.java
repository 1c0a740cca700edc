package nl.samenhang.platform.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Tegenhouding tegenhouding;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verzendingen(
            VerzendingRepository repository,
            Texts texts,
            Tegenhouding tegenhouding,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.tegenhouding = tegenhouding;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells the person: a resident under the own pages with word of it by e-mail, somebody else by
     * e-mail; without e-mail by letter. Empty when no way is left, so that the caller can have
     * somebody call.
     */
    public List<VerzendingId> queue(Ontvanger aan, Bericht bericht) {
        var ids = new ArrayList<VerzendingId>();
        var hier = aan.inwoner().map(_ -> insert(Kanaal.PORTAAL, aan, bericht));
        hier.ifPresent(ids::add);
        if (aan.email().isPresent()) {
            ids.add(
                    insert(
                            Kanaal.EMAIL,
                            aan,
                            hier.isPresent() ? announce(bericht) : bericht,
                            hier,
                            Optional.empty()));
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

    /** How the message would read in this language; nothing is sent. */
    public Voorbeeld preview(Bericht bericht, String taal) {
        return new Voorbeeld(
                Alinea.of(texts, taal, bericht.titel()),
                bericht.alineas().stream().map(alinea -> Alinea.of(texts, taal, alinea)).toList());
    }

    /**
     * Invites somebody by e-mail, with what a calendar needs (RFC 5545). What it says must be fit
     * for a postcard: it goes as it is.
     *
     * @param agenda the invitation as iCalendar text
     */
    public VerzendingId queueUitnodiging(Ontvanger aan, Bericht bericht, String agenda) {
        return insert(Kanaal.EMAIL, aan, bericht, Optional.empty(), Optional.of(agenda));
    }

    /** What was and will be sent for the file, newest first. */
    @Transactional(readOnly = true)
    public List<Verzending> ofGezin(GezinId gezin) {
        return repository.list(gezin);
    }

    /** What became of the newest message about each of these things. */
    @Transactional(readOnly = true)
    public Map<UUID, Verzending> about(String soort, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : repository.about(soort, ids);
    }

    /** What the resident can read under the own pages, newest first. */
    @Transactional(readOnly = true)
    public List<Portaalbericht> portaalberichten(InwonerId inwoner) {
        return repository.portal(inwoner);
    }

    /** What became of the messages to this person about one thing, since that moment. */
    @Transactional(readOnly = true)
    public Bezorging delivery(Onderwerp onderwerp, InwonerId aan, Instant sinds) {
        return repository.delivery(onderwerp, aan, sinds);
    }

    /** The resident has these on the screen; the first time is kept as proof (Awb art. 2:25). */
    public void show(List<Portaalbericht> berichten) {
        var nieuw = berichten.stream().filter(b -> b.getoond().isEmpty()).toList();
        if (!nieuw.isEmpty()) {
            repository.markShown(nieuw.stream().map(Portaalbericht::id).toList(), clock.instant());
        }
    }

    /**
     * A question to these people was answered or is over: what waits does not leave any more, and
     * what stands under the own pages goes. What is held back waits for a person to decide.
     */
    public void lapse(Onderwerp onderwerp, Collection<InwonerId> aan, Tekst reden) {
        repository.lapse(onderwerp, aan, Contexts.current().actor(), Alinea.of(texts, "nl", reden));
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
        return insert(kanaal, aan, bericht, Optional.empty(), Optional.empty());
    }

    private VerzendingId insert(
            Kanaal kanaal,
            Ontvanger aan,
            Bericht bericht,
            Optional<VerzendingId> kondigtAan,
            Optional<String> agenda) {
        var uitgaand =
                new Uitgaand(
                        VerzendingId.next(),
                        kanaal,
                        aan.taal(),
                        Alinea.of(texts, aan.taal(), bericht.titel()),
                        bericht.alineas().stream()
                                .map(alinea -> Alinea.of(texts, aan.taal(), alinea))
                                .toList(),
                        bericht.onderwerp(),
                        bericht.gezin(),
                        aan.inwoner(),
                        aan.naam(),
                        aan.email(),
                        aan.adresregels(),
                        aan.geheim(),
                        0,
                        clock.instant(),
                        kondigtAan,
                        agenda);
        var held = tegenhouding.stops(aan, bericht);
        repository.insert(Contexts.current().gemeente(), uitgaand, held);
        if (held) {
            events.publishEvent(new VerzendingHeld(uitgaand.id(), uitgaand.gezin()));
        }
        return uitgaand.id();
    }
}
