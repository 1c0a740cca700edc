package nl.samenhang.besluit.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.beschikking.Herstelkans.Herstelvraag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Component;

/**
 * When an application need not be dealt with: who applied had the time to complete it and did not,
 * and no more than four weeks passed since (Awb art. 4:5 lid 1 and 4).
 */
@Component
public class Buitenbehandeling {

    /** Four weeks after the time to complete it passed. */
    private static final String TERMIJN = "T47";

    private final Herstelkans kans;
    private final Aanvulling aanvulling;
    private final Termijnen termijnen;
    private final Clock clock;

    Buitenbehandeling(Herstelkans kans, Aanvulling aanvulling, Termijnen termijnen, Clock clock) {
        this.kans = kans;
        this.aanvulling = aanvulling;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    /** What was asked and did not come. */
    Optional<Herstelvraag> asked(AanvraagId aanvraag) {
        return kans.last(aanvraag);
    }

    /** The last day on which it can be announced; empty when it cannot be today. */
    public Optional<LocalDate> until(Aanvraag aanvraag) {
        return refuse(aanvraag).isPresent()
                ? Optional.empty()
                : asked(aanvraag.id()).map(this::until);
    }

    /** Why this cannot be decided or announced today; empty for every other outcome. */
    Optional<Refusal> refuse(Aanvraag aanvraag, Besluit besluit) {
        return besluit.isBuitenBehandeling() ? refuse(aanvraag) : Optional.empty();
    }

    private Optional<Refusal> refuse(Aanvraag aanvraag) {
        if (aanvraag.isAmbtshalve()) {
            return refusal("niemand-vroeg-aan");
        }
        if (aanvulling.waits(aanvraag)) {
            return refusal("ongelezen");
        }
        var vraag = asked(aanvraag.id());
        return vraag.isEmpty() ? refusal("nooit-gevraagd") : refuse(vraag.get());
    }

    private Optional<Refusal> refuse(Herstelvraag vraag) {
        var vandaag = LocalDate.now(clock);
        if (vraag.aangevuld().isPresent()) {
            return refusal("aangevuld");
        }
        if (!vraag.uiterlijk().isBefore(vandaag)) {
            return refusal("nog-tijd", vraag.uiterlijk());
        }
        return until(vraag).isBefore(vandaag)
                ? refusal("vier-weken", until(vraag))
                : Optional.empty();
    }

    private LocalDate until(Herstelvraag vraag) {
        return termijnen.uiterlijk(TERMIJN, vraag.uiterlijk());
    }

    private static Optional<Refusal> refusal(String reden, Object... argumenten) {
        return Optional.of(
                new Refusal("uitkomst", Tekst.of("beschikking.fout." + reden, argumenten)));
    }
}
