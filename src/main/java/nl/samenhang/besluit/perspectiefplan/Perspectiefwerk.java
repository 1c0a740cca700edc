package nl.samenhang.besluit.perspectiefplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunt;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who has to do what for a plan, and the clock T22. The contact person does it; while a family has
 * none, the team.
 */
@Component
class Perspectiefwerk {

    static final String BEGINNEN = "perspectiefplan.beginnen";

    /** For the team leader: at 17 nobody has begun. */
    static final String NIET_BEGONNEN = "perspectiefplan.niet-begonnen";

    static final String BIG5 = "perspectiefplan.big5";
    static final String STAP = "perspectiefplan.stap";

    /** At 16.5 the plan begins, at 17 the team leader hears that it did not. */
    static final String TERMIJN = "T22";

    static final String ANDERHALF_VOOR = TERMIJN + ".perspectiefplan";
    static final String EEN_VOOR = TERMIJN + ".teamleider";

    private static final String TEAMLEIDER = "TEAMLEIDER";

    private final Termijnen termijnen;
    private final Gezinnen gezinnen;
    private final Aanspreekpunten aanspreekpunten;
    private final Medewerkers medewerkers;
    private final ApplicationEventPublisher events;

    Perspectiefwerk(
            Termijnen termijnen,
            Gezinnen gezinnen,
            Aanspreekpunten aanspreekpunten,
            Medewerkers medewerkers,
            ApplicationEventPublisher events) {
        this.termijnen = termijnen;
        this.gezinnen = gezinnen;
        this.aanspreekpunten = aanspreekpunten;
        this.medewerkers = medewerkers;
        this.events = events;
    }

    void opened(Perspectiefplan plan, String naam) {
        termijnen.start(TERMIJN, plan.id().onderwerp(), Optional.of(plan.gezin()), plan.geboren());
        open(BEGINNEN, plan, naam, toBegin(plan), contact(plan), false);
    }

    /** Somebody worked on it: the clock stops, and nobody needs to be told any more. */
    void begun(Perspectiefplan plan) {
        termijnen.end(plan.id().onderwerp(), TERMIJN);
        termijnen.end(plan.id().onderwerp(), ANDERHALF_VOOR);
        termijnen.end(plan.id().onderwerp(), EEN_VOOR);
        close(BEGINNEN, plan.id().onderwerp());
        close(NIET_BEGONNEN, plan.id().onderwerp());
    }

    void tellTeamleider(Perspectiefplan plan, String naam) {
        open(NIET_BEGONNEN, plan, naam, toBegin(plan), teamleider(plan), true);
    }

    void askBig5(Perspectiefplan plan, String naam, LocalDate uiterlijk) {
        open(BIG5, plan, naam, uiterlijk, contact(plan), false);
    }

    void judged(Perspectiefplan plan) {
        close(BIG5, plan.id().onderwerp());
    }

    void onList(Perspectiefplan plan, Stap stap, String naam, boolean gemist) {
        events.publishEvent(
                new WerkOpened(
                        STAP,
                        stap.id().onderwerp(),
                        Optional.of(plan.gezin()),
                        stap.omschrijving(naam),
                        path(plan) + "/stappen/" + stap.id(),
                        team(plan),
                        contact(plan),
                        Optional.of(stap.uiterlijk()),
                        gemist));
    }

    void settled(Stap stap) {
        close(STAP, stap.id().onderwerp());
    }

    /** The file closes: nothing is left to do. */
    void ended(Perspectiefplan plan, List<Stap> stappen) {
        begun(plan);
        judged(plan);
        stappen.forEach(this::settled);
    }

    /** The last day to begin. */
    private LocalDate toBegin(Perspectiefplan plan) {
        return termijnen.uiterlijk(EEN_VOOR, plan.geboren());
    }

    private void open(
            String soort,
            Perspectiefplan plan,
            String naam,
            LocalDate uiterlijk,
            Optional<MedewerkerId> wie,
            boolean spoed) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        plan.id().onderwerp(),
                        Optional.of(plan.gezin()),
                        Tekst.of(soort.replace("plan.", "plan.werk."), naam),
                        path(plan),
                        team(plan),
                        wie,
                        Optional.of(uiterlijk),
                        spoed));
    }

    private void close(String soort, Onderwerp onderwerp) {
        events.publishEvent(new WerkClosed(soort, onderwerp));
    }

    private Optional<MedewerkerId> contact(Perspectiefplan plan) {
        return aanspreekpunten.current(plan.gezin()).map(Aanspreekpunt::medewerker);
    }

    private Optional<TeamId> team(Perspectiefplan plan) {
        return gezinnen.find(plan.gezin()).flatMap(Gezin::team);
    }

    private Optional<MedewerkerId> teamleider(Perspectiefplan plan) {
        var leiders = medewerkers.withRol(TEAMLEIDER);
        return team(plan).stream()
                .flatMap(team -> medewerkers.inTeam(team).stream())
                .filter(leiders::contains)
                .map(Medewerker::id)
                .findFirst();
    }

    private static String path(Perspectiefplan plan) {
        return "/perspectiefplannen/" + plan.id();
    }
}
