package nl.samenhang.platform.security;

import static nl.samenhang.platform.security.Handeling.GEWEIGERD;
import static nl.samenhang.platform.security.Handeling.GEWIJZIGD;
import static nl.samenhang.platform.security.Handeling.GEWISSELD;
import static nl.samenhang.platform.security.Handeling.GEZOCHT;
import static nl.samenhang.platform.security.Handeling.INGEZIEN;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
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
    private final DagregelRepository dagregels;
    private final Clock clock;

    Verwerkingslog(VerwerkingslogRepository repository, DagregelRepository dagregels, Clock clock) {
        this.repository = repository;
        this.dagregels = dagregels;
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

    /**
     * Data beyond the name was shown because somebody consented to it.
     *
     * @param toestemming the consent
     */
    public void readWithConsent(
            Onderwerp onderwerp, UUID toestemming, Collection<InwonerId> inwoners) {
        write(INGEZIEN, onderwerp, inwoners, Optional.of(toestemming));
    }

    /** Data of each of these persons was changed. */
    public void changed(Onderwerp onderwerp, Collection<InwonerId> inwoners) {
        write(GEWIJZIGD, onderwerp, inwoners);
    }

    /** Somebody left for the other municipality, or came from it. */
    void switched(Gemeentecode ander) {
        var onderwerp = new Onderwerp("gemeente-" + ander.code(), Contexts.current().actor());
        write(GEWISSELD, onderwerp, List.of());
    }

    /** Data of somebody whom we do not know by an id yet leaves a line of the subject alone. */
    private void write(Handeling handeling, Onderwerp onderwerp, Collection<InwonerId> inwoners) {
        write(handeling, onderwerp, inwoners, Optional.empty());
    }

    private void write(
            Handeling handeling,
            Onderwerp onderwerp,
            Collection<InwonerId> inwoners,
            Optional<UUID> toestemming) {
        repository.insert(
                Contexts.current(), clock.instant(), handeling, onderwerp, inwoners, toestemming);
    }

    /** A result list showed these persons. */
    public void searched(Collection<InwonerId> shown) {
        if (!shown.isEmpty()) {
            write(GEZOCHT, new Onderwerp("zoekopdracht", Contexts.current().actor()), shown);
        }
    }

    /**
     * Somebody tried what is not theirs. Runs in a transaction of its own, because that of the work
     * is rolled back.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Onderwerp onderwerp) {
        write(GEWEIGERD, onderwerp, List.of());
    }

    /** The newest lines about one person, also from before a merge. */
    @Transactional(readOnly = true)
    public List<Logregel> about(InwonerId inwoner, int limit) {
        return find(Logvraag.newest().about(inwoner), limit);
    }

    /** The lines that were asked for, newest first. */
    @Transactional(readOnly = true)
    public List<Logregel> find(Logvraag vraag, int limit) {
        return repository.find(vraag, limit);
    }

    /** The lines about one person, similar ones of a day merged, newest first. */
    @Transactional(readOnly = true)
    public List<Dagregel> perDay(Inzagevraag vraag, int limit) {
        return dagregels.find(vraag, limit);
    }

    /** Everybody who did something with this person's data. */
    @Transactional(readOnly = true)
    public List<Dagregel.Actor> actors(InwonerId inwoner) {
        return dagregels.actors(inwoner);
    }
}
