package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees who gets money and has no account with us, and what the bank sent back. */
@Service
@Transactional
public class Verstrekkingronde {

    private final VerstrekkingRepository verstrekkingen;
    private final UitbetalingRepository uitbetalingen;
    private final Verstrekkingwerk werk;
    private final Clock clock;

    Verstrekkingronde(
            VerstrekkingRepository verstrekkingen,
            UitbetalingRepository uitbetalingen,
            Verstrekkingwerk werk,
            Clock clock) {
        this.verstrekkingen = verstrekkingen;
        this.uitbetalingen = uitbetalingen;
        this.werk = werk;
        this.clock = clock;
    }

    /** Makes work of it, once for each. Safe to run twice. */
    public void watch() {
        var vandaag = LocalDate.now(clock);
        for (var verstrekking : verstrekkingen.withoutAccount(vandaag)) {
            werk.ask(verstrekking);
            verstrekkingen.asked(verstrekking.id(), vandaag);
        }
        uitbetalingen
                .returned(vandaag)
                .forEach(id -> verstrekkingen.find(id).ifPresent(werk::returned));
    }
}
