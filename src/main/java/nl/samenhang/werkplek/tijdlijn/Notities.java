package nl.samenhang.werkplek.tijdlijn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes of calls, visits, talks and mails. A note stays as it was written; a correction is a new
 * note.
 */
@Service
@Transactional
public class Notities {

    private final NotitieRepository repository;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notities(
            NotitieRepository repository,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Writes a note about some members, or about the whole family when nobody is named. */
    public NotitieId write(
            GezinId gezin,
            Notitiesoort soort,
            LocalDate datum,
            String tekst,
            List<InwonerId> over) {
        toegang.requireAccess(gezin);
        if (datum.isAfter(LocalDate.now(clock))) {
            throw new Refusal("datum", Tekst.of("tijdlijn.weigering.toekomst"));
        }
        var leden = gezinnen.get(gezin).inwonersOn(LocalDate.now(clock));
        if (!leden.containsAll(over)) {
            throw new Refusal("over", Tekst.of("tijdlijn.weigering.geen-lid"));
        }
        var betrokkenen = over.stream().distinct().toList();
        var notitie =
                new Notitie(
                        NotitieId.next(),
                        gezin,
                        soort,
                        datum,
                        tekst.strip(),
                        betrokkenen,
                        Contexts.current().actorNaam(),
                        clock.instant());
        repository.insert(notitie);
        log.changed(
                Onderwerp.of("notitie", notitie.id()), betrokkenen.isEmpty() ? leden : betrokkenen);
        events.publishEvent(
                new NotitieWritten(notitie.id(), gezin, soort, notitie.begin(), betrokkenen));
        return notitie.id();
    }

    /** The note, or the answer that it does not exist. */
    @Transactional(readOnly = true)
    public Notitie get(GezinId gezin, NotitieId id) {
        return repository
                .find(gezin, id)
                .orElseThrow(() -> new NotFound(Onderwerp.of("notitie", id)));
    }
}
