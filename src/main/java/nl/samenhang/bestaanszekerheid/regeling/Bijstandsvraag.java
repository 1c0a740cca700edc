package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for assistance with the usual costs of living alone.
 *
 * @param gemeldOp when somebody first asked the municipality; empty for the day of the question
 * @param vanaf from when it is asked, when that is earlier (Participatiewet art. 44)
 */
public record Bijstandsvraag(Optional<LocalDate> gemeldOp, Optional<LocalDate> vanaf) {

    static final Bijstandsvraag GEEN = new Bijstandsvraag(Optional.empty(), Optional.empty());

    /** Who is younger looks for work or school first (art. 41 lid 4). */
    static final int ZOEKT_TOT = 27;

    private static final int ZOEKWEKEN = 4;

    /** How far back it can begin by the new rules. */
    private static final int MAANDEN_TERUG = 3;

    LocalDate gemeld(LocalDate dag) {
        return gemeldOp.orElse(dag);
    }

    /** From when somebody under 27 can apply. */
    LocalDate zoektermijnTot(LocalDate dag) {
        return gemeld(dag).plusWeeks(ZOEKWEKEN);
    }

    /**
     * From when it begins: never before who asks reported to us, unless the new rules count: then
     * up to three months earlier.
     */
    LocalDate ingang(LocalDate dag, boolean balans) {
        var gemeld = gemeld(dag);
        var gevraagd = vanaf.filter(v -> v.isBefore(gemeld)).orElse(gemeld);
        return balans
                ? Collections.max(List.of(gevraagd, gemeld.minusMonths(MAANDEN_TERUG)))
                : gemeld;
    }
}
