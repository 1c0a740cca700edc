package nl.samenhang.veiligheid.groepsaanpak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups to which somebody is admitted by name. For others they do not exist. */
@Service
@Transactional
public class Groepen {

    private static final int MOST_MONTHS = 12;

    private final GroepRepository repository;
    private final Verwerkingslog log;
    private final Clock clock;

    Groepen(GroepRepository repository, Verwerkingslog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Groep> all() {
        return repository.all();
    }

    /** How many there are per place and role; places with fewer than five young people stay out. */
    @Transactional(readOnly = true)
    public List<Groepstand> stand() {
        return repository.stand();
    }

    /**
     * The group; as one that does not exist for who is not admitted. That it was seen is logged.
     */
    public Groep get(GroepId id) {
        var groep = repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        log.read(id.onderwerp(), List.of());
        return groep;
    }

    @Transactional(readOnly = true)
    public List<Jongere> jongeren(GroepId id) {
        return repository.jongeren(id);
    }

    /** Empty for who is not admitted to data of the police. */
    @Transactional(readOnly = true)
    public List<Politieregel> politieregels(GroepId id) {
        return repository.politieregels(id);
    }

    @Transactional(readOnly = true)
    public List<Toegelatene> toegelatenen(GroepId id) {
        return repository.toegelatenen(id);
    }

    /** Begins a group for a term of at most a year; who begins it directs it. */
    public GroepId begin(String naam, String plek, LocalDate eindigtOp, String organisatie) {
        var vandaag = LocalDate.now(clock);
        if (!eindigtOp.isAfter(vandaag) || eindigtOp.isAfter(vandaag.plusMonths(MOST_MONTHS))) {
            throw new Refusal("eindigtOp", Tekst.of("groepsaanpak.fout.termijn"));
        }
        var groep = new Groep(GroepId.next(), naam, plek, vandaag, eindigtOp);
        repository.begin(groep, Contexts.current().actorNaam(), organisatie);
        log.changed(groep.id().onderwerp(), List.of());
        return groep.id();
    }

    public void add(GroepId id, Jongere jongere) {
        get(id);
        repository.insert(id, jongere);
        log.changed(id.onderwerp(), List.of());
    }

    /** Refuses who is not admitted to data of the police. */
    public void add(GroepId id, Politieregel regel) {
        get(id);
        if (!isAdmittedToPolice(id)) {
            throw new Refusal("tekst", Tekst.of("groepsaanpak.fout.politie"));
        }
        repository.insert(id, regel);
        log.changed(id.onderwerp(), List.of());
    }

    /** Whether the acting employee sees lines of the police. */
    @Transactional(readOnly = true)
    public boolean isAdmittedToPolice(GroepId id) {
        var ik = Contexts.current().actor();
        return repository.toegelatenen(id).stream()
                .anyMatch(wie -> wie.actor().equals(ik) && wie.politiegegevens());
    }

    /** Lets somebody in; only who sees lines of the police may let another see them. */
    public void admit(GroepId id, Toegelatene wie) {
        var groep = get(id);
        if (repository.toegelatenen(id).stream().anyMatch(al -> al.actor().equals(wie.actor()))) {
            throw new Refusal("medewerker", Tekst.of("groepsaanpak.fout.al-toegelaten"));
        }
        if (wie.tot().isAfter(groep.eindigtOp())) {
            throw new Refusal("tot", Tekst.of("groepsaanpak.fout.tot"));
        }
        if (wie.politiegegevens() && !isAdmittedToPolice(id)) {
            throw new Refusal("politiegegevens", Tekst.of("groepsaanpak.fout.politie"));
        }
        repository.admit(id, wie);
        log.changed(id.onderwerp(), List.of());
    }

    public void dismiss(GroepId id, UUID actor) {
        get(id);
        if (!repository.dismiss(id, actor)) {
            throw new Refusal(Tekst.of("groepsaanpak.fout.laatste"));
        }
        log.changed(id.onderwerp(), List.of());
    }

    /** Removes the groups of which the term is over, with everything in them. */
    int clean() {
        return repository.clean(LocalDate.now(clock));
    }
}
