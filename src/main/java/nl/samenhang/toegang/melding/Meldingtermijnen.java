package nl.samenhang.toegang.melding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnstart;
import org.springframework.stereotype.Component;

/**
 * The clocks that a melding starts (Wmo 2015 art. 2.3.2). That of the contact person starts with
 * the file.
 */
@Component
class Meldingtermijnen {

    /** Seven days to hand in a plan of one's own. */
    private static final String PERSOONLIJK_PLAN = "T01";

    /** Six weeks for the inquiry. */
    private static final String ONDERZOEK = "T02";

    /**
     * Two working days to a contact person; started and ended by the room of the contact persons.
     */
    private static final String AANSPREEKPUNT = "T36";

    private final Termijnen termijnen;

    Meldingtermijnen(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    /**
     * They run from the day on which the melding came in, also when triage answers later.
     *
     * @return the last day for a plan of one's own
     */
    LocalDate startWmo(MeldingId melding, Optional<GezinId> gezin, LocalDate ontvangen) {
        var termijn =
                termijnen.startAll(
                        List.of(
                                Termijnstart.on(
                                        ontvangen, PERSOONLIJK_PLAN, melding.onderwerp(), gezin),
                                Termijnstart.on(ontvangen, ONDERZOEK, melding.onderwerp(), gezin)));
        return termijn.getFirst().uiterlijk();
    }

    /** Runs them under the file that the melding joined, so that its page shows them. */
    void moveWmo(MeldingId melding, GezinId gezin, LocalDate ontvangen) {
        endWmo(melding);
        startWmo(melding, Optional.of(gezin), ontvangen);
    }

    boolean waitsForAanspreekpunt(GezinId gezin) {
        return termijnen.runningFor(Onderwerp.of("gezin", gezin)).stream()
                .anyMatch(termijn -> termijn.code().equals(AANSPREEKPUNT));
    }

    void endWmo(MeldingId melding) {
        termijnen.end(melding.onderwerp(), PERSOONLIJK_PLAN);
        termijnen.end(melding.onderwerp(), ONDERZOEK);
    }
}
