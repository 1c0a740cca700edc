package nl.samenhang.werkplek.werkvoorraad;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the list in step with the rooms, inside their transaction. */
@Component
class WerkListener {

    private final WerkitemRepository repository;
    private final Clock clock;

    WerkListener(WerkitemRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @EventListener
    void on(WerkOpened werk) {
        repository.upsert(werk, LocalDate.now(clock));
    }

    @EventListener
    void on(WerkClosed werk) {
        repository.delete(werk.soort(), werk.onderwerp());
    }
}
