package nl.samenhang.besluit.wachtvraag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All waits together: who waits longest, how long one waits, and the round at night. */
@Service
@Transactional
public class Wachtlijst {

    private static final int LIST = 200;

    private final WachtvraagRepository vragen;
    private final StandRepository stand;
    private final Wachtwerk werk;
    private final Inwoners inwoners;
    private final Clock clock;

    Wachtlijst(
            WachtvraagRepository vragen,
            StandRepository stand,
            Wachtwerk werk,
            Inwoners inwoners,
            Clock clock) {
        this.vragen = vragen;
        this.stand = stand;
        this.werk = werk;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    /** Of the files within reach, who waits longest first. */
    @Transactional(readOnly = true)
    public List<Wachtvraag> longest() {
        return vragen.longest(LIST);
    }

    /** How long one waits for each kind of help, without people. */
    @Transactional(readOnly = true)
    public List<Wachtcijfer> cijfers() {
        return stand.all();
    }

    /**
     * The round at night: of who waits too long the team leader hears, once, and the figures are
     * counted. Safe to run twice.
     */
    public void watch() {
        var vandaag = LocalDate.now(clock);
        for (var vraag : vragen.tooLong(vandaag)) {
            werk.tooLong(vraag, inwoners.get(vraag.inwoner()).aanspreeknaam());
            vragen.asked(vraag.id(), vandaag);
        }
        stand.count(vandaag);
    }
}
