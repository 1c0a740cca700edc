package nl.samenhang.mensen.noodknop;

import java.time.Clock;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinsfeit;
import nl.samenhang.mensen.gezin.Gezinslid;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Beslotendossiers;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Colleagues, and people whom everybody knows: their files are closed for the team that holds them.
 * Who works on such a file has a line of access of their own; another one of the team gives a
 * reason each time, which the privacy officer reads.
 */
@Service
@Transactional
public class Afschermingen {

    private final AfschermingRepository repository;
    private final Gezinnen gezinnen;
    private final Beslotendossiers dossiers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    Afschermingen(
            AfschermingRepository repository,
            Gezinnen gezinnen,
            Beslotendossiers dossiers,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.gezinnen = gezinnen;
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /** Whose files are closed for the team now, the newest first. */
    @Transactional(readOnly = true)
    public List<Afscherming> all() {
        return repository.all();
    }

    /** Closes the files of this person for the team, those of later too. */
    public void start(InwonerId inwoner, Afscherming.Soort soort, String reden) {
        repository.insert(
                new Afscherming(
                        AfschermingId.next(),
                        inwoner,
                        soort,
                        reden.strip(),
                        clock.instant(),
                        me()));
        log.changed(Onderwerp.of("afscherming", inwoner), List.of(inwoner));
        gezinnen.ofInwoner(inwoner).forEach(this::derive);
    }

    /** The files of this person are those of the team again. */
    public void end(InwonerId inwoner) {
        repository.end(inwoner, clock.instant(), me());
        log.changed(Onderwerp.of("afscherming", inwoner), List.of(inwoner));
        gezinnen.ofInwoner(inwoner).forEach(this::derive);
    }

    /** Whether the page of this person is closed for the one who acts, until they give a reason. */
    @Transactional(readOnly = true)
    public boolean isClosedForMe(InwonerId inwoner) {
        return repository.isAny(List.of(inwoner))
                && !Contexts.current().rechten().contains(NoodknopRechten.AFSCHERMEN)
                && toegang.among(gezinnen.ofInwoner(inwoner).stream().map(Gezin::id).toList())
                        .isEmpty();
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(Gezinsfeit feit) {
        gezinnen.find(feit.gezinId()).ifPresent(this::derive);
    }

    private void derive(Gezin gezin) {
        if (repository.isAny(gezin.leden().stream().map(Gezinslid::inwoner).toList())) {
            dossiers.close(gezin.id());
        } else {
            dossiers.open(gezin.id());
        }
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
