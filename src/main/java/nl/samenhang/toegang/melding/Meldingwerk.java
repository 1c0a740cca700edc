package nl.samenhang.toegang.melding;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijndefinities;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the work that a melding gives on the lists of those who do it, and takes it off again. */
@Component
class Meldingwerk {

    private static final String TRIAGE = "melding.triage";
    private static final String AANVULLING = "melding.aanvulling";

    private final Dienstrooster dienstrooster;
    private final Meldingberichten berichten;
    private final Termijndefinities termijnen;
    private final ApplicationEventPublisher events;

    Meldingwerk(
            Dienstrooster dienstrooster,
            Meldingberichten berichten,
            Termijndefinities termijnen,
            ApplicationEventPublisher events) {
        this.dienstrooster = dienstrooster;
        this.berichten = berichten;
        this.termijnen = termijnen;
        this.events = events;
    }

    /** Danger goes to whoever is on duty, all else to everybody who does triage. */
    void openTriage(MeldingId melding, String referentie, Urgentie urgentie, LocalDate ontvangen) {
        var dienst =
                urgentie == Urgentie.GEVAAR
                        ? dienstrooster.onDuty()
                        : Optional.<MedewerkerId>empty();
        open(TRIAGE, melding, referentie, urgentie, dienst, ontvangen);
        if (urgentie == Urgentie.GEVAAR) {
            berichten.alarm(melding.onderwerp(), referentie, dienst);
        }
    }

    /** The work goes to who took the melding, and stays due on the same day. */
    void assignTriage(Melding melding, LocalDate ontvangen) {
        open(
                TRIAGE,
                melding.id(),
                melding.referentie(),
                melding.urgentie(),
                melding.behandelaar(),
                ontvangen);
    }

    void closeTriage(MeldingId melding) {
        events.publishEvent(new WerkClosed(TRIAGE, melding.onderwerp()));
    }

    /** Something was added to a melding that nobody looks at any more by itself. */
    void openCorrection(Melding melding) {
        events.publishEvent(
                new WerkOpened(
                        AANVULLING,
                        melding.id().onderwerp(),
                        melding.gezin(),
                        Tekst.of("melding.werk.aanvulling", melding.referentie()),
                        "/meldingen/" + melding.id(),
                        Optional.empty(),
                        melding.behandelaar(),
                        Optional.empty(),
                        false));
    }

    void closeCorrection(MeldingId melding) {
        events.publishEvent(new WerkClosed(AANVULLING, melding.onderwerp()));
    }

    private void open(
            String soort,
            MeldingId melding,
            String referentie,
            Urgentie urgentie,
            Optional<MedewerkerId> wie,
            LocalDate ontvangen) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        melding.onderwerp(),
                        Optional.empty(),
                        Tekst.of("melding.werk.triage." + urgentie, referentie),
                        "/meldingen/" + melding,
                        Optional.empty(),
                        wie,
                        Optional.of(
                                termijnen
                                        .kalender()
                                        .plusWerkdagen(ontvangen, urgentie.werkdagen())),
                        urgentie.spoed()));
    }
}
