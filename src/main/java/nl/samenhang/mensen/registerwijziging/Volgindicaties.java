package nl.samenhang.mensen.registerwijziging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpregister;
import nl.samenhang.mensen.inwoner.brp.bevragen.Volgantwoord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the register whose changes we want to hear: of who is in a file that is open, and of nobody
 * else (AVG art. 5 lid 1 onder c: no more than the work needs).
 */
@Component
class Volgindicaties {

    /** Whom the register did not know may have been registered since. */
    private static final Period AGAIN = Period.ofDays(30);

    private final Brpregister register;
    private final Inwoners inwoners;
    private final VolgindicatieRepository repository;
    private final TransactionTemplate apart;
    private final Clock clock;

    Volgindicaties(
            Brpregister register,
            Inwoners inwoners,
            VolgindicatieRepository repository,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.register = register;
        this.inwoners = inwoners;
        this.repository = repository;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Follows who came into a file and lets go of who left the last one. Stops at the first
     * silence; the next time it goes on with the rest.
     */
    void align() {
        var vandaag = LocalDate.now(clock);
        var nieuw = apart(() -> repository.unfollowed(vandaag, vandaag.minus(AGAIN)));
        var weg = apart(() -> repository.leftBehind(vandaag));
        for (var wie : nieuw) {
            if (!begin(wie, vandaag)) {
                return;
            }
        }
        for (var wie : weg) {
            if (!end(wie, vandaag)) {
                return;
            }
        }
    }

    private boolean begin(InwonerId wie, LocalDate vandaag) {
        var antwoord = tell(wie, Optional.empty());
        if (antwoord.filter(Volgantwoord.GEEN_ANTWOORD::equals).isPresent()) {
            return false;
        }
        antwoord.ifPresent(
                gezegd ->
                        write(() -> repository.keep(wie, gezegd == Volgantwoord.GEDAAN, vandaag)));
        return true;
    }

    private boolean end(InwonerId wie, LocalDate vandaag) {
        if (tell(wie, Optional.of(vandaag))
                .filter(Volgantwoord.GEEN_ANTWOORD::equals)
                .isPresent()) {
            return false;
        }
        write(() -> repository.remove(wie));
        return true;
    }

    /** Empty for somebody without a number: the register cannot be told of whom. */
    private Optional<Volgantwoord> tell(InwonerId wie, Optional<LocalDate> einde) {
        return apart(() -> inwoners.find(wie).flatMap(Inwoner::bsn))
                .map(
                        bsn ->
                                register.follow(
                                        bsn, wie, einde, RegisterwijzigingRechten.DOEL_BIJHOUDEN));
    }

    private void write(Runnable work) {
        apart.executeWithoutResult(_ -> work.run());
    }

    private <T> T apart(Supplier<T> work) {
        return Optional.ofNullable(apart.execute(_ -> work.get())).orElseThrow();
    }
}
