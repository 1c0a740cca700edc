package nl.samenhang.besluit.wachtvraag;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who has to do what for somebody who waits, and the clocks of it. */
@Component
class Wachtwerk {

    /** For the team leader: the wait is too long, take it to the regional experts. */
    static final String TE_LANG = "wachtvraag.te-lang";

    /** For who asked the experts: get their advice. */
    static final String ADVIES = "wachtvraag.advies";

    /** How long one waits for help at most. */
    private static final String WACHTEN = "T40";

    /** How long the experts take. */
    private static final String EXPERTS = "T41";

    private static final String TEAMLEIDER = "TEAMLEIDER";

    private final Termijnen termijnen;
    private final Gezinnen gezinnen;
    private final Medewerkers medewerkers;
    private final ApplicationEventPublisher events;

    Wachtwerk(
            Termijnen termijnen,
            Gezinnen gezinnen,
            Medewerkers medewerkers,
            ApplicationEventPublisher events) {
        this.termijnen = termijnen;
        this.gezinnen = gezinnen;
        this.medewerkers = medewerkers;
        this.events = events;
    }

    /** The last day on which the help begins in time. */
    LocalDate uiterlijk(LocalDate sinds) {
        return termijnen.uiterlijk(WACHTEN, sinds);
    }

    void begun(Wachtvraag vraag) {
        termijnen.start(WACHTEN, vraag.id().onderwerp(), Optional.of(vraag.gezin()), vraag.sinds());
    }

    void tooLong(Wachtvraag vraag, String naam) {
        open(TE_LANG, vraag, naam, teamleider(vraag), vraag.uiterlijk(), true);
    }

    void asked(Wachtvraag vraag, String naam, Expertvraag aan) {
        close(TE_LANG, vraag.id());
        var klok =
                termijnen.start(
                        EXPERTS,
                        vraag.id().onderwerp(),
                        Optional.of(vraag.gezin()),
                        aan.gesteldOp());
        open(ADVIES, vraag, naam, Optional.of(aan.door()), klok.uiterlijk(), false);
    }

    void advised(WachtvraagId id) {
        termijnen.end(id.onderwerp(), EXPERTS);
        close(ADVIES, id);
    }

    void ended(WachtvraagId id) {
        termijnen.end(id.onderwerp(), WACHTEN);
        close(TE_LANG, id);
        advised(id);
    }

    private void open(
            String soort,
            Wachtvraag vraag,
            String naam,
            Optional<MedewerkerId> wie,
            LocalDate uiterlijk,
            boolean spoed) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        vraag.id().onderwerp(),
                        Optional.of(vraag.gezin()),
                        Tekst.of(soort.replace("vraag.", "vraag.werk."), naam),
                        "/wachtvragen/" + vraag.id(),
                        team(vraag),
                        wie,
                        Optional.of(uiterlijk),
                        spoed));
    }

    private void close(String soort, WachtvraagId id) {
        events.publishEvent(new WerkClosed(soort, id.onderwerp()));
    }

    private Optional<TeamId> team(Wachtvraag vraag) {
        return gezinnen.find(vraag.gezin()).flatMap(Gezin::team);
    }

    private Optional<MedewerkerId> teamleider(Wachtvraag vraag) {
        var leiders = medewerkers.withRol(TEAMLEIDER);
        return team(vraag).stream()
                .flatMap(team -> medewerkers.inTeam(team).stream())
                .filter(leiders::contains)
                .map(Medewerker::id)
                .findFirst();
    }
}
