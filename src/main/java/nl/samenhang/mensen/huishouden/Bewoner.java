package nl.samenhang.mensen.huishouden;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;

/**
 * Somebody at an address as the derivation sees them.
 *
 * @param partners persons who are or were partner; what counts is who lives here too
 */
record Bewoner(
        InwonerId id,
        Optional<LocalDate> geboren,
        Periode periode,
        Set<InwonerId> partners,
        Set<InwonerId> ouders,
        Set<InwonerId> kinderen) {

    boolean isMinorOn(LocalDate day) {
        return geboren.filter(dag -> dag.plusYears(18).isAfter(day)).isPresent();
    }
}
