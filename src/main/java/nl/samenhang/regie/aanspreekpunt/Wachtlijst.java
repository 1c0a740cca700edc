package nl.samenhang.regie.aanspreekpunt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gezinnen without a contact person. They may be so only while a team holds the file and the
 * clock of two working days (T36) runs; after that it is urgent work for the team leader.
 */
@Component
@Transactional
class Wachtlijst {

    static final String WERK = "aanspreekpunt.wacht";
    private static final String TERMIJN = "T36";

    private final WachtendRepository wachtenden;
    private final Termijnen termijnen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wachtlijst(
            WachtendRepository wachtenden,
            Termijnen termijnen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.wachtenden = wachtenden;
        this.termijnen = termijnen;
        this.events = events;
        this.clock = clock;
    }

    /** The gezin waits from today; again changes nothing. */
    void add(GezinId gezin, TeamId team) {
        if (wachtenden.isWaiting(gezin)) {
            return;
        }
        var today = LocalDate.now(clock);
        var termijn =
                termijnen.start(TERMIJN, Onderwerp.of("gezin", gezin), Optional.of(gezin), today);
        var wachtend = new Wachtend(gezin, team, today, termijn.uiterlijk());
        if (wachtenden.insert(wachtend)) {
            events.publishEvent(work(wachtend, false));
        }
    }

    /** The gezin no longer waits. */
    void remove(GezinId gezin) {
        if (wachtenden.isWaiting(gezin)) {
            wachtenden.delete(gezin);
            termijnen.end(Onderwerp.of("gezin", gezin), TERMIJN);
            events.publishEvent(new WerkClosed(WERK, Onderwerp.of("gezin", gezin)));
        }
    }

    /** Makes urgent what has waited too long. */
    void escalate() {
        wachtenden
                .takeOverdue(LocalDate.now(clock))
                .forEach(wachtend -> events.publishEvent(work(wachtend, true)));
    }

    List<Wachtend> all() {
        return wachtenden.all();
    }

    private static WerkOpened work(Wachtend wachtend, boolean spoed) {
        return new WerkOpened(
                WERK,
                Onderwerp.of("gezin", wachtend.gezin()),
                Optional.of(wachtend.gezin()),
                Tekst.of(spoed ? "aanspreekpunt.werk.wacht-te-lang" : "aanspreekpunt.werk.wacht"),
                "/gezinnen/" + wachtend.gezin() + "/aanspreekpunt",
                Optional.of(wachtend.team()),
                Optional.empty(),
                Optional.of(wachtend.uiterlijk()),
                spoed);
    }
}
