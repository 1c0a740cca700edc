package nl.samenhang.mensen.noodknop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What others have to do when a closed file was opened: the privacy officer and the team leader.
 */
@Component
class Noodwerk {

    /** For any privacy officer, before the end of the next working day. */
    static final String NAKIJKEN = "noodknop.nakijken";

    /** For the leader of the team that holds the file. */
    static final String LEIDER = "noodknop.leider";

    private static final String TERMIJN = "T39";

    private final Termijnen termijnen;
    private final Medewerkers medewerkers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Noodwerk(
            Termijnen termijnen,
            Medewerkers medewerkers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.termijnen = termijnen;
        this.medewerkers = medewerkers;
        this.events = events;
        this.clock = clock;
    }

    void taken(NoodtoegangId id, Optional<GezinId> gezin, Optional<TeamId> team) {
        var onderwerp = Onderwerp.of("noodtoegang", id);
        var wie = Contexts.current().actorNaam();
        var uiterlijk =
                termijnen.start(TERMIJN, onderwerp, gezin, LocalDate.now(clock)).uiterlijk();
        events.publishEvent(
                new WerkOpened(
                        NAKIJKEN,
                        onderwerp,
                        Optional.empty(),
                        Tekst.of("noodknop.werk.nakijken", wie),
                        "/noodtoegangen/" + id + "/beoordeling",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(uiterlijk),
                        false));
        team.ifPresent(
                t ->
                        events.publishEvent(
                                new WerkOpened(
                                        LEIDER,
                                        onderwerp,
                                        gezin,
                                        Tekst.of("noodknop.werk.gemeld", wie),
                                        "/noodtoegangen/" + id,
                                        Optional.of(t),
                                        Optional.empty(),
                                        Optional.of(uiterlijk),
                                        true)));
    }

    void reviewed(Noodtoegang toegepast) {
        var onderwerp = Onderwerp.of("noodtoegang", toegepast.id());
        termijnen.end(onderwerp, TERMIJN);
        events.publishEvent(new WerkClosed(NAKIJKEN, onderwerp));
    }

    String naam(MedewerkerId id) {
        return medewerkers.find(id).map(Medewerker::naam).orElse("?");
    }
}
