package nl.samenhang.recht.bewaring;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Vernietiger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets what is short-lived go by its rule: drafts, sessions, sent messages, files read in. */
@Service
class Verloop {

    private final Bewaartermijnen termijnen;
    private final Vernietiger vernietiger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Verloop(
            Bewaartermijnen termijnen,
            Vernietiger vernietiger,
            TransactionTemplate transaction,
            Clock clock) {
        this.termijnen = termijnen;
        this.vernietiger = vernietiger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** For the municipality of the context, one transaction per rule; tells how many rows went. */
    long expireAll() {
        var today = LocalDate.now(clock);
        return termijnen.of(Contexts.current().gemeente()).by(Bewaarwijze.VANZELF, today).stream()
                .mapToLong(termijn -> expire(termijn, today))
                .sum();
    }

    private long expire(Bewaartermijn termijn, LocalDate today) {
        var voor =
                termijn.termijn()
                        .map(today::minus)
                        .orElseThrow()
                        .atStartOfDay(clock.getZone())
                        .toInstant();
        return transaction.execute(_ -> vernietiger.expire(termijn.soort(), voor));
    }
}
