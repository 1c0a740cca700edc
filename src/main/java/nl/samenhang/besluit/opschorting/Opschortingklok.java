package nl.samenhang.besluit.opschorting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Stilstand;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnstatus;
import org.springframework.stereotype.Component;

/** The clocks of an application or an objection, all of which stand still together. */
@Component
class Opschortingklok {

    private final Termijnen termijnen;
    private final Stilstand stilstand;

    Opschortingklok(Termijnen termijnen, Stilstand stilstand) {
        this.termijnen = termijnen;
        this.stilstand = stilstand;
    }

    List<LopendeTermijn> running(Onderwerp over) {
        return termijnen.runningFor(over);
    }

    boolean canStop(Onderwerp over, LocalDate van) {
        return running(over).stream().anyMatch(klok -> Opschortingregels.canStop(klok, van));
    }

    /**
     * Stops the clocks.
     *
     * @return the day by which we decide when it lasts to its end
     */
    LocalDate suspend(Opschorting nieuw) {
        var klokken =
                running(nieuw.over()).stream()
                        .filter(klok -> Opschortingregels.canStop(klok, nieuw.van()))
                        .toList();
        klokken.forEach(
                klok -> termijnen.suspend(nieuw.over(), klok.code(), nieuw.van(), nieuw.reden()));
        var stil = Periode.between(nieuw.van(), nieuw.uiterlijk().plusDays(1));
        return klokken.stream()
                .map(klok -> stilstand.uiterlijk(klok, stil))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Lets the clocks run again.
     *
     * @return the day by which we now decide
     */
    Optional<LocalDate> resume(Opschorting ended) {
        for (var klok : running(ended.over())) {
            if (klok.status() == Termijnstatus.OPGESCHORT) {
                termijnen.resume(ended.over(), klok.code(), ended.laatste().plusDays(1));
            }
        }
        return running(ended.over()).stream()
                .map(LopendeTermijn::uiterlijk)
                .min(Comparator.naturalOrder());
    }
}
