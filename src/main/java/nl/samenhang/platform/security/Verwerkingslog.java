package nl.samenhang.platform.security;

import static nl.samenhang.platform.security.Handeling.GEWEIGERD;
import static nl.samenhang.platform.security.Handeling.GEWIJZIGD;
import static nl.samenhang.platform.security.Handeling.GEWISSELD;
import static nl.samenhang.platform.security.Handeling.GEZOCHT;
import static nl.samenhang.platform.security.Handeling.INGEZIEN;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The processing log: who saw or changed whose data, when, in which role and why. Lines are written
 * in the transaction of the work itself, so that there is no read without a line and no line
 * without a read. Who, role and purpose come from the running context.
 */
@Service
public class Verwerkingslog {

    private final VerwerkingslogRepository repository;
    private final Clock clock;

    Verwerkingslog(VerwerkingslogRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** A person's data beyond the name was shown. */
    public void read(Onderwerp onderwerp, InwonerId... inwoners) {
        read(onderwerp, List.of(inwoners));
    }

    /** Data beyond the name was shown of each of these persons. */
    public void read(Onderwerp onderwerp, Collection<InwonerId> inwoners) {
        write(INGEZIEN, onderwerp, inwoners);
    }

    /** Data of each of these persons was changed. */
    public void changed(Onderwerp onderwerp, Collection<InwonerId> inwoners) {
        write(GEWIJZIGD, onderwerp, inwoners);
    }

    /** Somebody left for the other municipality, or came from it. */
    void switched(Gemeentecode ander) {
        var context = Contexts.current();
        var onderwerp = new Onderwerp("gemeente-" + ander.code(), context.actor());
        repository.insertWithoutInwoner(context, clock.instant(), GEWISSELD, onderwerp);
    }

    /** Data of somebody whom we do not know by an id yet leaves a line of the subject alone. */
    private void write(Handeling handeling, Onderwerp onderwerp, Collection<InwonerId> inwoners) {
        if (inwoners.isEmpty()) {
            repository.insertWithoutInwoner(
                    Contexts.current(), clock.instant(), handeling, onderwerp);
        } else {
            repository.insert(Contexts.current(), clock.instant(), handeling, onderwerp, inwoners);
        }
    }

    /** A result list showed these persons. */
    public void searched(Collection<InwonerId> shown) {
        repository.insert(
                Contexts.current(),
                clock.instant(),
                GEZOCHT,
                new Onderwerp("zoekopdracht", Contexts.current().actor()),
                shown);
    }

    /**
     * Somebody tried what is not theirs. Runs in a transaction of its own, because that of the work
     * is rolled back.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Onderwerp onderwerp) {
        repository.insertWithoutInwoner(Contexts.current(), clock.instant(), GEWEIGERD, onderwerp);
    }

    /** The newest lines about one person, also from before a merge. */
    @Transactional(readOnly = true)
    public List<Logregel> about(InwonerId inwoner, int limit) {
        return about(inwoner, Positie.NIEUWSTE, limit);
    }

    /** The lines about one person from a place in the log back in time. */
    @Transactional(readOnly = true)
    public List<Logregel> about(InwonerId inwoner, Positie na, int limit) {
        return repository.findByInwoner(inwoner, na, limit);
    }

    /** The newest lines of the municipality, optionally only refused tries. */
    @Transactional(readOnly = true)
    public List<Logregel> latest(boolean onlyRefused, int limit) {
        return latest(onlyRefused, Positie.NIEUWSTE, limit);
    }

    /** The lines of the municipality from a place in the log back in time. */
    @Transactional(readOnly = true)
    public List<Logregel> latest(boolean onlyRefused, Positie na, int limit) {
        return repository.findLatest(onlyRefused, na, limit);
    }
}
