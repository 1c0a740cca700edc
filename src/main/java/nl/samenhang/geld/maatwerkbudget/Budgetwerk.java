package nl.samenhang.geld.maatwerkbudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnstart;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who has to do what within the day, and the clock of that day. */
@Component
class Budgetwerk {

    /** For the leader of the team. */
    static final String AKKOORD = "maatwerkbudget.akkoord";

    /** For who asked: get the money to the family. */
    static final String BETALEN = "maatwerkbudget.betalen";

    private static final String TERMIJN = "T38";

    private final Termijnen termijnen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Budgetwerk(Termijnen termijnen, ApplicationEventPublisher events, Clock clock) {
        this.termijnen = termijnen;
        this.events = events;
        this.clock = clock;
    }

    void requested(Besteding besteding, Optional<TeamId> team) {
        termijnen.startAll(
                List.of(
                        Termijnstart.at(
                                besteding.gevraagdOp(),
                                TERMIJN,
                                besteding.id().onderwerp(),
                                Optional.of(besteding.gezin()))));
        open(AKKOORD, besteding, team, Optional.empty());
    }

    void decided(Besteding besteding) {
        termijnen.end(besteding.id().onderwerp(), TERMIJN);
        events.publishEvent(new WerkClosed(AKKOORD, besteding.id().onderwerp()));
        if (besteding.isToBePaid()) {
            open(BETALEN, besteding, Optional.empty(), Optional.of(besteding.vrager()));
        }
    }

    void paid(Besteding besteding) {
        events.publishEvent(new WerkClosed(BETALEN, besteding.id().onderwerp()));
    }

    private void open(
            String soort,
            Besteding besteding,
            Optional<TeamId> team,
            Optional<MedewerkerId> medewerker) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        besteding.id().onderwerp(),
                        Optional.of(besteding.gezin()),
                        Tekst.of(
                                soort.replace("budget.", "budget.werk."),
                                besteding.bedrag(),
                                besteding.wat()),
                        "/maatwerkbudget/" + besteding.id(),
                        team,
                        medewerker,
                        Optional.of(LocalDate.ofInstant(besteding.uiterlijk(), clock.getZone())),
                        true));
    }
}
