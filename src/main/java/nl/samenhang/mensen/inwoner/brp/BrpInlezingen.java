package nl.samenhang.mensen.inwoner.brp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.inwoner.InwonersIngelezen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Statistics;
import nl.samenhang.platform.jobs.Voortgangsmelder;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over persons from files of the register. The bytes are kept with their hash before anything
 * is judged; each step stores its persons and its count together, so that a reading that was cut
 * off goes on where it was, and the same file again changes nothing.
 */
@Service
public class BrpInlezingen {

    /** From here on a file changes what the database should know about the size of its tables. */
    private static final int MANY = 1000;

    private static final int PERSONS_PER_STEP = 100;

    private final InlezingRepository inlezingen;
    private final BevindingRepository bevindingen;
    private final InschrijvingRepository inschrijvingen;
    private final Verwantenkoppeling verwanten;
    private final Verwerkingslog log;
    private final Statistics statistics;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BrpInlezingen(
            InlezingRepository inlezingen,
            BevindingRepository bevindingen,
            InschrijvingRepository inschrijvingen,
            Verwantenkoppeling verwanten,
            Verwerkingslog log,
            Statistics statistics,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.inlezingen = inlezingen;
        this.bevindingen = bevindingen;
        this.inschrijvingen = inschrijvingen;
        this.verwanten = verwanten;
        this.log = log;
        this.statistics = statistics;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Keeps the file and judges it as a whole. The same file again is the one that was there. */
    @Transactional
    public Inlezing receive(String bestandsnaam, byte[] bytes) {
        var sha256 = Vingerafdruk.of(bytes);
        return inlezingen
                .findBySha256(sha256)
                .orElseGet(
                        () -> {
                            var inlezing = judge(bestandsnaam, sha256, bytes);
                            inlezingen.insert(inlezing, bytes);
                            return inlezing;
                        });
    }

    @Transactional(readOnly = true)
    public Optional<Inlezing> find(InlezingId id) {
        return inlezingen.find(id);
    }

    @Transactional(readOnly = true)
    public List<Inlezing> latest(int limit) {
        return inlezingen.latest(limit);
    }

    /** What needs a look, refused persons first. */
    @Transactional(readOnly = true)
    public List<Bevinding> bevindingen(InlezingId id, int limit) {
        return bevindingen.of(id, limit);
    }

    /** Reads what is still to be read of the file, a transaction for each step. */
    public Inlezing run(InlezingId id, Voortgangsmelder voortgang) {
        var inlezing = get(id);
        if (inlezing.status() != Inlezing.Status.BEZIG) {
            return inlezing;
        }
        var lijsten = new ArrayList<Lijst>();
        var bytes =
                Optional.ofNullable(transaction.execute(status -> inlezingen.inhoud(id)))
                        .orElseThrow();
        Gbavbestand.open(bytes).forEach(lijsten::add);
        while (get(id).verwerkt() < lijsten.size()) {
            transaction.executeWithoutResult(status -> takeNext(id, lijsten));
            var now = get(id);
            voortgang.tell(now.verwerkt(), now.telling().geweigerd());
        }
        transaction.executeWithoutResult(status -> finish(id, lijsten.size()));
        return get(id);
    }

    private Inlezing judge(String bestandsnaam, String sha256, byte[] bytes) {
        try {
            return arrived(
                    bestandsnaam, sha256, Optional.empty(), Gbavbestand.open(bytes).aantal());
        } catch (BestandRefused refused) {
            return arrived(bestandsnaam, sha256, Optional.of(refused), 0);
        }
    }

    private Inlezing arrived(
            String naam, String sha256, Optional<BestandRefused> refused, int aantal) {
        return new Inlezing(
                InlezingId.next(),
                naam,
                sha256,
                refused.isPresent() ? Inlezing.Status.GEWEIGERD : Inlezing.Status.BEZIG,
                refused.map(BestandRefused::reason),
                Contexts.current().actorNaam(),
                clock.instant(),
                Optional.empty(),
                aantal,
                0,
                Inlezing.Telling.NUL);
    }

    private void takeNext(InlezingId id, List<Lijst> lijsten) {
        var from = inlezingen.lock(id);
        var step = lijsten.subList(from, Math.min(from + PERSONS_PER_STEP, lijsten.size()));
        var telling = Inlezing.Telling.NUL;
        var stap = new Stap(new LinkedHashMap<>(), new HashSet<>());
        for (var lijst : step) {
            telling = telling.plus(take(id, lijst, stap));
        }
        var touched = verwanten.tie(id, stap.changed());
        stap.adressleutels().addAll(inschrijvingen.adressleutels(touched));
        events.publishEvent(new InwonersIngelezen(Set.copyOf(stap.adressleutels())));
        inlezingen.progress(id, step.size(), telling);
        log.changed(Onderwerp.of("inlezing", id), List.copyOf(stap.changed().keySet()));
    }

    /** Whom a step changed, on which line, and where they lived before it. */
    private record Stap(Map<InwonerId, Long> changed, Set<String> adressleutels) {}

    private Inlezing.Telling take(InlezingId id, Lijst lijst, Stap stap) {
        var lezing = Persoonslezer.read(lijst, LocalDate.now(clock));
        bevindingen.insert(id, lezing.bevindingen());
        if (lezing.persoon().isEmpty()) {
            return new Inlezing.Telling(0, 0, 0, 1);
        }
        var persoon = lezing.persoon().get();
        var owner = persoon.bsn().flatMap(inschrijvingen::byBsn);
        var known = inschrijvingen.byAnummer(persoon.anummer());
        var reden = Nummerregels.refusal(owner, known, persoon);
        if (reden.isPresent()) {
            bevindingen.insert(
                    id, List.of(new Bevinding(lijst.regel(), "01.01.20", reden.get(), true)));
            return new Inlezing.Telling(0, 0, 0, 1);
        }
        var before = known.or(() -> owner);
        var hash = lijst.vingerafdruk();
        if (before.flatMap(InschrijvingRepository.Bekend::bronHash)
                .filter(hash::equals)
                .isPresent()) {
            return new Inlezing.Telling(0, 0, 1, 0);
        }
        var inwoner = before.map(InschrijvingRepository.Bekend::id).orElseGet(InwonerId::next);
        if (before.isPresent()) {
            stap.adressleutels().addAll(inschrijvingen.adressleutels(List.of(inwoner)));
        }
        inschrijvingen.write(inwoner, persoon, hash);
        stap.changed().put(inwoner, lijst.regel());
        return before.isPresent()
                ? new Inlezing.Telling(0, 1, 0, 0)
                : new Inlezing.Telling(1, 0, 0, 0);
    }

    private void finish(InlezingId id, int aantal) {
        if (aantal >= MANY) {
            statistics.refresh();
        }
        inlezingen.finish(id, clock.instant());
    }

    private Inlezing get(InlezingId id) {
        return Optional.ofNullable(transaction.execute(status -> inlezingen.find(id)))
                .flatMap(found -> found)
                .orElseThrow();
    }
}
