package nl.samenhang.mensen.inwoner.brp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.inwoner.InwonersIngelezen;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import nl.samenhang.mensen.inwoner.brp.bevragen.Registerverschillen;
import nl.samenhang.platform.database.Statistics;
import nl.samenhang.platform.jobs.Voortgangsmelder;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the lists of a file. Each step stores its new persons and its count together, so that a
 * reading that was cut off goes on where it was. Who was known already is compared when all are in.
 */
@Component
class Leesgang {

    /** From here on a file changes what the database should know about the size of its tables. */
    private static final int MANY = 1000;

    private static final int PERSONS_PER_STEP = 100;

    private final InlezingRepository inlezingen;
    private final BevindingRepository bevindingen;
    private final InschrijvingRepository inschrijvingen;
    private final EersteInschrijvingRepository eerste;
    private final Verwantenkoppeling verwanten;
    private final Lijstkeuring keuring;
    private final Bijstelling bijstelling;
    private final Registerverschillen verschillen;
    private final Verwerkingslog log;
    private final Statistics statistics;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Leesgang(
            InlezingRepository inlezingen,
            BevindingRepository bevindingen,
            InschrijvingRepository inschrijvingen,
            EersteInschrijvingRepository eerste,
            Verwantenkoppeling verwanten,
            Lijstkeuring keuring,
            Bijstelling bijstelling,
            Registerverschillen verschillen,
            Verwerkingslog log,
            Statistics statistics,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.inlezingen = inlezingen;
        this.bevindingen = bevindingen;
        this.inschrijvingen = inschrijvingen;
        this.eerste = eerste;
        this.verwanten = verwanten;
        this.keuring = keuring;
        this.bijstelling = bijstelling;
        this.verschillen = verschillen;
        this.log = log;
        this.statistics = statistics;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads what is still to be read: a transaction for each step, and for each change. */
    Inlezing run(InlezingId id, Voortgangsmelder voortgang) {
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
        if (get(id).telling().gewijzigd() > 0) {
            bijstelling.follow(id, lijsten);
        }
        verschillen.finish();
        transaction.executeWithoutResult(status -> finish(id, lijsten.size()));
        return get(id);
    }

    private void takeNext(InlezingId id, List<Lijst> lijsten) {
        var from = inlezingen.lock(id);
        var step = lijsten.subList(from, Math.min(from + PERSONS_PER_STEP, lijsten.size()));
        var telling = Inlezing.Telling.NUL;
        var nieuw = new LinkedHashMap<InwonerId, Persoon>();
        for (var lijst : step) {
            telling = telling.plus(take(id, lijst, nieuw));
        }
        eerste.complete(nieuw);
        var touched = verwanten.tie(id, each(nieuw, Persoon::regel));
        events.publishEvent(new InwonersIngelezen(inschrijvingen.adressleutels(touched)));
        verschillen.arrived(each(nieuw, this::told));
        inlezingen.progress(id, step.size(), telling);
        log.changed(Onderwerp.of("inlezing", id), List.copyOf(nieuw.keySet()));
    }

    private Inlezing.Telling take(InlezingId id, Lijst lijst, Map<InwonerId, Persoon> nieuw) {
        var uitkomst = keuring.judge(lijst);
        bevindingen.insert(id, uitkomst.bevindingen());
        if (uitkomst.isNieuw()) {
            var inwoner = InwonerId.next();
            var persoon = uitkomst.persoon().orElseThrow();
            eerste.write(inwoner, persoon, lijst.vingerafdruk());
            nieuw.put(inwoner, persoon);
        }
        if (uitkomst.isGewijzigd()) {
            inschrijvingen.number(
                    uitkomst.bekend().orElseThrow().id(), uitkomst.persoon().orElseThrow());
        }
        return uitkomst.telling();
    }

    private Brppersoon told(Persoon persoon) {
        return Lijstpersoon.of(persoon, Optional.empty(), Set.of(), LocalDate.now(clock));
    }

    private static <T> Map<InwonerId, T> each(
            Map<InwonerId, Persoon> nieuw, Function<Persoon, T> what) {
        return nieuw.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, een -> what.apply(een.getValue())));
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
