package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a debt helper has to do by when, and the clocks of it. */
@Component
class Schuldhulpwerk {

    static final String GESPREK = "schuldhulp.gesprek";
    static final String HERINNEREN = "schuldhulp.herinneren";
    static final String OPGAVE = "schuldhulp.opgave";
    static final String DWANGAKKOORD = "schuldhulp.dwangakkoord";
    static final String HERZIEN = "schuldhulp.herzien";
    static final String NAZORG = "schuldhulp.nazorg";

    /** First talk (Wgs art. 4 lid 1). */
    private static final String EERSTE_GESPREK = "T13";

    /** First talk when something threatens (Wgs art. 4 lid 2). */
    private static final String DREIGEND = "T14";

    /** How long the arrangement runs. */
    private static final String REGELING = "T19";

    /** How long a rest lasts at most. */
    private static final String RUST = "T18";

    private static final int AFTERCARE_MONTHS = 12;

    private final Termijnen termijnen;
    private final Gezinnen gezinnen;
    private final ApplicationEventPublisher events;

    Schuldhulpwerk(Termijnen termijnen, Gezinnen gezinnen, ApplicationEventPublisher events) {
        this.termijnen = termijnen;
        this.gezinnen = gezinnen;
        this.events = events;
    }

    LocalDate gesprekUiterlijk(Dreiging dreiging, LocalDate gemeld) {
        return termijnen.uiterlijk(klok(dreiging), gemeld);
    }

    void registered(Traject traject, String naam) {
        termijnen.start(
                klok(traject.dreiging()),
                traject.id().onderwerp(),
                Optional.of(traject.gezin()),
                traject.gemeldOp());
        open(
                GESPREK,
                traject,
                naam,
                traject.gesprekUiterlijk(),
                traject.dreiging() != Dreiging.GEEN);
    }

    void talked(Traject traject) {
        termijnen.end(traject.id().onderwerp(), klok(traject.dreiging()));
        close(GESPREK, traject);
    }

    /** A creditor is silent: remind them. */
    void silent(Traject traject, String naam, LocalDate sinds) {
        open(HERINNEREN, traject, naam, sinds, false);
    }

    void reminded(Traject traject) {
        close(HERINNEREN, traject);
    }

    /** A creditor does not say what is owed: remind them. */
    void unstated(Traject traject, String naam, LocalDate sinds) {
        open(OPGAVE, traject, naam, sinds, false);
    }

    void stated(Traject traject) {
        close(OPGAVE, traject);
    }

    /** A creditor stays silent after a reminder: bring them before the court (Fw art. 287a). */
    void stubborn(Traject traject, String naam, LocalDate sinds) {
        open(DWANGAKKOORD, traject, naam, sinds, false);
    }

    void brought(Traject traject) {
        close(DWANGAKKOORD, traject);
    }

    /** What they can pay has to be counted again. */
    void review(Traject traject, String naam, LocalDate op) {
        open(HERZIEN, traject, naam, op, false);
    }

    void reviewed(Traject traject) {
        close(HERZIEN, traject);
    }

    /** The arrangement runs; the clock of the profession knows the ordinary term only. */
    void arranged(Traject traject, LocalDate van, int maanden) {
        if (termijnen.uiterlijk(REGELING, van).equals(van.plusMonths(maanden))) {
            termijnen.start(REGELING, traject.id().onderwerp(), Optional.of(traject.gezin()), van);
        }
    }

    /** The court gave rest (Wgs art. 5; Fw art. 287b). */
    void rests(Traject traject, LocalDate van) {
        termijnen.start(RUST, traject.id().onderwerp(), Optional.of(traject.gezin()), van);
    }

    void ended(Traject traject, Traject.Einde einde, String naam) {
        talked(traject);
        stated(traject);
        reminded(traject);
        brought(traject);
        reviewed(traject);
        termijnen.end(traject.id().onderwerp(), REGELING);
        termijnen.end(traject.id().onderwerp(), RUST);
        if (einde.hoe() == Uitstroomreden.AFGEROND || einde.hoe() == Uitstroomreden.ZELF) {
            open(NAZORG, traject, naam, einde.op().plusMonths(AFTERCARE_MONTHS), false);
        }
    }

    void caredFor(Traject traject) {
        close(NAZORG, traject);
    }

    private static String klok(Dreiging dreiging) {
        return dreiging == Dreiging.GEEN ? EERSTE_GESPREK : DREIGEND;
    }

    private void open(
            String soort, Traject traject, String naam, LocalDate uiterlijk, boolean spoed) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        traject.id().onderwerp(),
                        Optional.of(traject.gezin()),
                        Tekst.of(soort.replace("schuldhulp.", "schuldhulp.werk."), naam),
                        "/schuldhulp/" + traject.id(),
                        gezinnen.find(traject.gezin()).flatMap(Gezin::team),
                        Optional.of(traject.helper()),
                        Optional.of(uiterlijk),
                        spoed));
    }

    private void close(String soort, Traject traject) {
        events.publishEvent(new WerkClosed(soort, traject.id().onderwerp()));
    }
}
