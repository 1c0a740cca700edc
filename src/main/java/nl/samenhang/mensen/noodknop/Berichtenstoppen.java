package nl.samenhang.mensen.noodknop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.GeheimhoudingChanged;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Berichtenrem;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Tegengehouden;
import nl.samenhang.platform.notification.Tegenhouding;
import nl.samenhang.platform.notification.VerzendingHeld;
import nl.samenhang.platform.notification.VerzendingId;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of whom nothing is sent out without a call first, because a letter, a mail or a message to a
 * partner could tell where they are (iWmo/iJw OP003). Who shields an address by hand sees danger,
 * so a stop begins with it; what the register shields is no sign of that. Each held message goes
 * out or not by a decision with a name.
 */
@Service
@Transactional
public class Berichtenstoppen implements Berichtenrem {

    static final String WERK = "noodknop.bel-eerst";

    private final BerichtenstopRepository repository;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Tegenhouding tegenhouding;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Berichtenstoppen(
            BerichtenstopRepository repository,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            @Lazy Tegenhouding tegenhouding,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.tegenhouding = tegenhouding;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean stops(Ontvanger aan, Bericht bericht) {
        var toPerson = aan.inwoner().filter(wie -> !repository.among(List.of(wie)).isEmpty());
        return toPerson.isPresent() || bericht.gezin().filter(id -> !of(id).isEmpty()).isPresent();
    }

    /** The stops of people in this file. */
    @Transactional(readOnly = true)
    public List<Berichtenstop> of(GezinId gezin) {
        return gezinnen.find(gezin)
                .map(found -> repository.among(found.inwonersOn(LocalDate.now(clock))))
                .orElse(List.of());
    }

    /** The held messages of this file. */
    @Transactional(readOnly = true)
    public List<Tegengehouden> held(GezinId gezin) {
        return tegenhouding.of(gezin);
    }

    /** From now on nothing goes out about this person of the file without a call. */
    public void start(GezinId gezin, InwonerId inwoner, String reden) {
        toegang.requireAccess(gezin);
        if (!gezinnen.get(gezin).inwonersOn(LocalDate.now(clock)).contains(inwoner)) {
            throw new Refusal("inwoner", Tekst.of("noodknop.stop.geen-lid"));
        }
        start(inwoner, reden.strip());
    }

    /** The danger is over; what is held stays held until somebody decides about it. */
    public void end(GezinId gezin, InwonerId inwoner, String reden) {
        toegang.requireAccess(gezin);
        repository.end(inwoner, clock.instant(), me(), reden.strip());
    }

    /** Somebody called first: the message goes out, or it does not. */
    public void decide(GezinId gezin, VerzendingId id, boolean versturen, String reden) {
        toegang.requireAccess(gezin);
        if (versturen) {
            tegenhouding.release(gezin, id, reden.strip());
        } else {
            tegenhouding.drop(gezin, id, reden.strip());
        }
        if (tegenhouding.of(gezin).isEmpty()) {
            events.publishEvent(new WerkClosed(WERK, Onderwerp.of("gezin", gezin)));
        }
    }

    @EventListener
    void on(GeheimhoudingChanged fact) {
        if (fact.geheim() && !Contexts.current().rol().equals("SYSTEEM")) {
            start(fact.inwoner(), "Adres afgeschermd");
        }
    }

    @EventListener
    void on(VerzendingHeld fact) {
        fact.gezin().flatMap(gezinnen::find).ifPresent(this::openWork);
    }

    private void start(InwonerId inwoner, String reden) {
        repository.insert(
                new Berichtenstop(BerichtenstopId.next(), inwoner, reden, clock.instant(), me()));
        tegenhouding.holdWaiting(
                inwoner, gezinnen.ofInwoner(inwoner).stream().map(Gezin::id).toList());
    }

    private void openWork(Gezin gezin) {
        events.publishEvent(
                new WerkOpened(
                        WERK,
                        Onderwerp.of("gezin", gezin.id()),
                        Optional.of(gezin.id()),
                        Tekst.of("noodknop.werk.bel-eerst"),
                        "/gezinnen/" + gezin.id() + "/tegengehouden",
                        gezin.team(),
                        Optional.empty(),
                        Optional.of(LocalDate.now(clock)),
                        true));
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
