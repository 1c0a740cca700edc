package nl.samenhang.platform.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, a batch per transaction; what fails waits longer each time and is then given
 * up.
 */
@Component
class Verzender {

    private static final int BATCH = 50;

    private static final List<Duration> PATIENCE =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(12));

    private static final Logger LOG = LoggerFactory.getLogger(Verzender.class);

    private final WachtrijRepository repository;
    private final Mailer mailer;
    private final Brievenmaker brievenmaker;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Optional<Demopostbus> postbus;

    Verzender(
            WachtrijRepository repository,
            Mailer mailer,
            Brievenmaker brievenmaker,
            TransactionTemplate transaction,
            Clock clock,
            Optional<Demopostbus> postbus) {
        this.repository = repository;
        this.mailer = mailer;
        this.brievenmaker = brievenmaker;
        this.transaction = transaction;
        this.clock = clock;
        this.postbus = postbus;
    }

    /** Sends everything of the running context's municipality whose turn it is. */
    int sendAll() {
        var total = 0;
        int sent;
        do {
            sent = Optional.ofNullable(transaction.execute(_ -> sendBatch())).orElse(0);
            total += sent;
            postbus.ifPresent(Demopostbus::collect);
        } while (sent == BATCH);
        return total;
    }

    private int sendBatch() {
        var batch = repository.claim(Contexts.current().gemeente(), clock.instant(), BATCH);
        var failed = mailer.send(batch.stream().filter(Verzender::isMail).toList());
        for (var uitgaand : batch) {
            Optional.ofNullable(failed.get(uitgaand.id()))
                    .ifPresentOrElse(e -> fail(uitgaand, e), () -> finish(uitgaand));
        }
        return batch.size();
    }

    private static boolean isMail(Uitgaand uitgaand) {
        return uitgaand.kanaal() == Kanaal.EMAIL;
    }

    /** A letter is made here; an e-mail has gone, and a message in the portal is there. */
    private void finish(Uitgaand uitgaand) {
        var brief =
                uitgaand.kanaal() == Kanaal.BRIEF
                        ? Optional.of(brievenmaker.make(uitgaand))
                        : Optional.<DocumentId>empty();
        repository.markSent(uitgaand.id(), brief, clock.instant());
    }

    /**
     * Only the kind of failure is kept: the words of a mail server may hold an address. What is
     * given up goes by letter (Awb art. 2:11).
     */
    private void fail(Uitgaand uitgaand, Exception e) {
        var givenUp = uitgaand.pogingen() >= PATIENCE.size();
        var wait = PATIENCE.get(Math.min(uitgaand.pogingen(), PATIENCE.size() - 1));
        repository.markFailed(
                uitgaand.id(),
                givenUp ? Verzendstatus.MISLUKT : Verzendstatus.WACHT,
                clock.instant().plus(wait),
                e.getClass().getSimpleName());
        if (givenUp) {
            repository.writeInstead(uitgaand.id(), VerzendingId.next(), clock.instant());
        }
        LOG.warn(
                "Message {} was not sent ({}), try {}",
                uitgaand.id().value(),
                e.getClass().getSimpleName(),
                uitgaand.pogingen() + 1);
    }
}
