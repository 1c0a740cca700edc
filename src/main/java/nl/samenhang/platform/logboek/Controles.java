package nl.samenhang.platform.logboek;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.samenhang.platform.logboek.Breuk.Soort;
import nl.samenhang.platform.logboek.ControleRepository.Kop;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the seals and all lines under them, and names the first place where the log is not
 * as it was written. Each step is a transaction of its own, so that a long check hinders nobody.
 */
@Service
public class Controles {

    private static final Comparator<Breuk> FIRST = Comparator.comparingLong(Breuk::zegel);

    private final ControleRepository repository;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Controles(ControleRepository repository, TransactionTemplate transaction, Clock clock) {
        this.repository = repository;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Checks the whole log. */
    public Controle check(LongConsumer voortgang) {
        return check(Optional.empty(), Optional.empty(), Optional.empty(), voortgang);
    }

    /**
     * Checks the seals with lines of these days. What is before them is taken for true: only a
     * check from the beginning, or with an anchor, says that nothing is gone.
     *
     * @param anker a seal that was kept elsewhere
     * @param voortgang hears how many lines are done
     */
    public Controle check(
            Optional<LocalDate> vanaf,
            Optional<LocalDate> tot,
            Optional<Anker> anker,
            LongConsumer voortgang) {
        var wrong = anker.filter(a -> !inTransaction(() -> repository.has(a)));
        if (wrong.isPresent()) {
            return new Controle(
                    0, 0, Optional.of(Breuk.seal(wrong.get().nr(), Soort.ANKER_ANDERS)));
        }
        var begin = inTransaction(() -> repository.start(vanaf.map(this::startOf)));
        var end = tot.map(day -> startOf(day.plusDays(1))).orElse(Instant.MAX);
        return walk(begin, end, voortgang);
    }

    /** How many lines are under seal, for who waits. */
    public long sealed() {
        return inTransaction(repository::countSealed);
    }

    private Controle walk(ControleRepository.Begin begin, Instant end, LongConsumer voortgang) {
        var last = begin.vorige();
        var hash = begin.hash();
        long zegels = 0;
        long regels = 0;
        while (true) {
            var from = last + 1;
            var koppen = inTransaction(() -> repository.koppen(from));
            if (koppen.isEmpty() || koppen.getFirst().oudste().isAfter(end)) {
                return new Controle(zegels, regels, Optional.empty());
            }
            var breuken = new ArrayList<>(chain(koppen, from, hash));
            inTransaction(() -> repository.compare(koppen)).ifPresent(breuken::add);
            zegels += koppen.size();
            regels += koppen.stream().mapToLong(Kop::aantal).sum();
            voortgang.accept(regels);
            if (!breuken.isEmpty()) {
                return new Controle(zegels, regels, breuken.stream().min(FIRST));
            }
            last = koppen.getLast().nr();
            hash = koppen.getLast().hash();
        }
    }

    /** Whether each seal follows the one before and is what its own hash says. */
    private static List<Breuk> chain(List<Kop> koppen, long from, String before) {
        var next = from;
        var hash = before;
        for (var kop : koppen) {
            if (kop.nr() != next) {
                return List.of(Breuk.seal(next, Soort.ZEGEL_VERWIJDERD));
            }
            if (!kop.klopt() || !kop.vorige().equals(hash)) {
                return List.of(Breuk.seal(kop.nr(), Soort.ZEGEL_GEWIJZIGD));
            }
            next++;
            hash = kop.hash();
        }
        return List.of();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
