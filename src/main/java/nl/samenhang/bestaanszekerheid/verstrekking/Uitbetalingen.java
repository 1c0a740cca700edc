package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The payments of what is given, what came back, and what has to be paid back. */
@Service
@Transactional
public class Uitbetalingen {

    private final UitbetalingRepository repository;
    private final Verstrekkingen verstrekkingen;
    private final Beschikkingen beschikkingen;
    private final Verstrekkingwerk werk;
    private final Verwerkingslog log;
    private final Clock clock;

    Uitbetalingen(
            UitbetalingRepository repository,
            Verstrekkingen verstrekkingen,
            Beschikkingen beschikkingen,
            Verstrekkingwerk werk,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.verstrekkingen = verstrekkingen;
        this.beschikkingen = beschikkingen;
        this.werk = werk;
        this.log = log;
        this.clock = clock;
    }

    /** By term. */
    @Transactional(readOnly = true)
    public List<Uitbetaling> of(VerstrekkingId verstrekking) {
        return repository.of(verstrekking);
    }

    @Transactional(readOnly = true)
    public List<Terugvordering> terugvorderingen(VerstrekkingId verstrekking) {
        return repository.terugvorderingen(verstrekking);
    }

    /** The announced decisions of a household, on one of which paying back has to rest. */
    @Transactional(readOnly = true)
    public List<Beschikking> besluiten(GezinId gezin) {
        return beschikkingen.announced(gezin);
    }

    /** What came back goes with the next run, on the account that counts then. */
    public void again(VerstrekkingId id, UUID uitbetaling) {
        var verstrekking = verstrekkingen.get(id);
        if (repository.again(id, uitbetaling) == 0) {
            throw new Refusal(Tekst.of("verstrekking.fout.niet-terug"));
        }
        if (repository.of(id).stream().noneMatch(Uitbetaling::isTerug)) {
            werk.solved(verstrekking);
        }
        changed(verstrekking);
    }

    /**
     * Writes down that something has to be paid back, by which announced decision (Participatiewet
     * art. 58); never more than what was paid.
     */
    public void reclaim(VerstrekkingId id, BeschikkingId beschikking, Bedrag bedrag, String reden) {
        var verstrekking = verstrekkingen.get(id);
        var besluit =
                beschikkingen.announced(verstrekking.gezin()).stream()
                        .map(Beschikking::id)
                        .filter(beschikking::equals)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                "beschikking",
                                                Tekst.of("verstrekking.fout.beschikking")));
        if (bedrag.equals(Bedrag.NIETS) || reclaimed(id).plus(bedrag).isMoreThan(paid(id))) {
            throw new Refusal("bedrag", Tekst.of("verstrekking.fout.te-veel-terug", paid(id)));
        }
        repository.insert(
                verstrekking,
                new Terugvordering(
                        Ids.next(),
                        id,
                        besluit,
                        bedrag,
                        reden.strip(),
                        LocalDate.now(clock),
                        Optional.empty()),
                new MedewerkerId(Contexts.current().actor()));
        changed(verstrekking);
    }

    /** It was paid back. */
    public void settled(VerstrekkingId id, UUID terugvordering) {
        var verstrekking = verstrekkingen.get(id);
        if (repository.settled(id, terugvordering, LocalDate.now(clock)) == 0) {
            throw new Refusal(Tekst.of("verstrekking.fout.al-voldaan"));
        }
        changed(verstrekking);
    }

    private Bedrag paid(VerstrekkingId id) {
        return repository.of(id).stream()
                .filter(u -> u.status() == Uitbetaling.Status.BETAALD)
                .map(Uitbetaling::bedrag)
                .reduce(Bedrag.NIETS, Bedrag::plus);
    }

    private Bedrag reclaimed(VerstrekkingId id) {
        return repository.terugvorderingen(id).stream()
                .map(Terugvordering::bedrag)
                .reduce(Bedrag.NIETS, Bedrag::plus);
    }

    private void changed(Verstrekking verstrekking) {
        log.changed(verstrekking.id().onderwerp(), List.of(verstrekking.begunstigde()));
    }
}
