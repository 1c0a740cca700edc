package nl.samenhang.regie.gezinsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunt;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The moments of looking back on the plan: six weeks, three and six months after it was agreed
 * (T37), as work for the contact person.
 */
@Component
class Evaluaties {

    private static final String TERMIJN = "T37";
    private static final String WERK = "gezinsplan.evaluatie";

    private final VersieRepository versies;
    private final Termijnen termijnen;
    private final Aanspreekpunten aanspreekpunten;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evaluaties(
            VersieRepository versies,
            Termijnen termijnen,
            Aanspreekpunten aanspreekpunten,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versies = versies;
        this.termijnen = termijnen;
        this.aanspreekpunten = aanspreekpunten;
        this.events = events;
        this.clock = clock;
    }

    /** Plans the moments, unless they stand already. */
    void schedule(Gezinsplan plan) {
        var onderwerp = onderwerp(plan);
        if (termijnen.runningFor(onderwerp).stream().noneMatch(Evaluaties::isEvaluatie)) {
            termijnen.start(TERMIJN, onderwerp, Optional.of(plan.gezin()), LocalDate.now(clock));
            termijnen.runningFor(onderwerp).stream()
                    .filter(Evaluaties::isEvaluatie)
                    .forEach(termijn -> versies.insert(plan, planned(termijn)));
        }
        remind(plan);
    }

    /** The first planned moment has been held; an unplanned one is written down beside them. */
    void hold(Gezinsplan plan, String woorden, String verslag) {
        var today = LocalDate.now(clock);
        next(plan)
                .ifPresentOrElse(
                        evaluatie -> {
                            versies.hold(evaluatie.id(), today, woorden, verslag);
                            end(plan, evaluatie);
                        },
                        () ->
                                versies.insert(
                                        plan,
                                        new Evaluatie(
                                                EvaluatieId.next(),
                                                today,
                                                Optional.of(today),
                                                woorden,
                                                verslag)));
        remind(plan);
    }

    /** The plan has ended: nothing is looked back on any more. */
    void cancel(Gezinsplan plan) {
        termijnen.end(onderwerp(plan), TERMIJN);
        versies.deletePlanned(plan.id());
        events.publishEvent(new WerkClosed(WERK, onderwerp(plan)));
    }

    /** Puts the next moment on the list of whoever is the contact person now. */
    void remind(Gezinsplan plan) {
        next(plan)
                .ifPresentOrElse(
                        evaluatie -> events.publishEvent(work(plan, evaluatie)),
                        () -> events.publishEvent(new WerkClosed(WERK, onderwerp(plan))));
    }

    private Optional<Evaluatie> next(Gezinsplan plan) {
        return versies.evaluaties(plan.id()).stream()
                .filter(e -> e.gehoudenOp().isEmpty())
                .findFirst();
    }

    private void end(Gezinsplan plan, Evaluatie evaluatie) {
        termijnen.runningFor(onderwerp(plan)).stream()
                .filter(Evaluaties::isEvaluatie)
                .filter(termijn -> termijn.uiterlijk().equals(evaluatie.gepland()))
                .flatMap(termijn -> termijn.stap().stream())
                .forEach(stap -> termijnen.end(onderwerp(plan), TERMIJN + "." + stap));
    }

    private WerkOpened work(Gezinsplan plan, Evaluatie evaluatie) {
        var wie = aanspreekpunten.current(plan.gezin());
        return new WerkOpened(
                WERK,
                onderwerp(plan),
                Optional.of(plan.gezin()),
                Tekst.of("gezinsplan.werk.evaluatie"),
                "/gezinnen/" + plan.gezin() + "/plan/evaluaties/new",
                wie.flatMap(Aanspreekpunt::team),
                wie.map(Aanspreekpunt::medewerker),
                Optional.of(evaluatie.gepland()),
                false);
    }

    private static Evaluatie planned(LopendeTermijn termijn) {
        return new Evaluatie(EvaluatieId.next(), termijn.uiterlijk(), Optional.empty(), "", "");
    }

    private static boolean isEvaluatie(LopendeTermijn termijn) {
        return termijn.code().equals(TERMIJN);
    }

    private static Onderwerp onderwerp(Gezinsplan plan) {
        return Onderwerp.of("gezinsplan", plan.id());
    }
}
