package nl.samenhang.besluit.perspectiefplan.kamer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.perspectiefplan.KamerReserved;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanId;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplannen;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms that organisations offer, and for whom they are kept. */
@Service
@Transactional
public class Kamers {

    private final KamerRepository repository;
    private final Perspectiefplannen plannen;
    private final Inwoners inwoners;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;

    Kamers(
            KamerRepository repository,
            Perspectiefplannen plannen,
            Inwoners inwoners,
            Verwerkingslog log,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.plannen = plannen;
        this.inwoners = inwoners;
        this.log = log;
        this.events = events;
    }

    /** The free ones, soonest free and cheapest first. */
    @Transactional(readOnly = true)
    public List<Kamer> search(Kamervraag vraag) {
        return repository.free(vraag);
    }

    /** All that are offered, by place. */
    @Transactional(readOnly = true)
    public List<Kamer> all() {
        return repository.all();
    }

    @Transactional(readOnly = true)
    public Kamer get(KamerId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** The room that is kept for who has this plan. */
    @Transactional(readOnly = true)
    public Optional<Reservering> of(PerspectiefplanId plan) {
        return repository.of(plan);
    }

    /** Adds a room or changes what is known of it. */
    public void save(Kamer kamer) {
        repository.save(kamer);
    }

    /** The organisation no longer offers it. */
    public void remove(KamerId id) {
        if (!repository.change(get(id).id(), Kamerstatus.VRIJ, Kamerstatus.WEG)) {
            throw new Refusal(Tekst.of("perspectiefplan.kamer.fout.bezet"));
        }
    }

    /** Keeps a room from the day that it is free, for the time of its contract. */
    public void reserve(PerspectiefplanId id, KamerId kamerId, LocalDate van) {
        var plan = open(id);
        var kamer = get(kamerId);
        if (repository.of(id).isPresent()) {
            throw new Refusal(Tekst.of("perspectiefplan.kamer.fout.heeft-al"));
        }
        if (van.isBefore(kamer.vrijVanaf())) {
            throw new Refusal(
                    "van", Tekst.of("perspectiefplan.kamer.fout.te-vroeg", kamer.vrijVanaf()));
        }
        if (!repository.change(kamerId, Kamerstatus.VRIJ, Kamerstatus.GERESERVEERD)) {
            throw new Refusal(Tekst.of("perspectiefplan.kamer.fout.bezet"));
        }
        repository.insert(plan, kamerId, van, van.plusMonths(kamer.maanden()));
        changed(plan);
        events.publishEvent(new KamerReserved(plan, inwoners.get(plan.inwoner()).aanspreeknaam()));
    }

    /** The young person does not come, or leaves; somebody else can have the room. */
    public void release(PerspectiefplanId id) {
        var plan = open(id);
        var kamer = repository.of(id).orElseThrow(() -> new NotFound(id.onderwerp())).kamer().id();
        repository.delete(id);
        repository.change(kamer, Kamerstatus.GERESERVEERD, Kamerstatus.VRIJ);
        changed(plan);
    }

    private Perspectiefplan open(PerspectiefplanId id) {
        var plan = plannen.get(id);
        if (plan.isEnded()) {
            throw new Refusal(Tekst.of("perspectiefplan.fout.afgerond"));
        }
        return plan;
    }

    private void changed(Perspectiefplan plan) {
        log.changed(plan.id().onderwerp(), List.of(plan.inwoner()));
    }
}
