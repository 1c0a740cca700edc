package nl.samenhang.mensen.huishouden;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;

/**
 * Somebody at an address as the derivation sees them.
 *
 * @param partners persons who are or were partner; what counts is who lives here too
 * @param voorbij from which day a relation is over, by the other person
 */
record Bewoner(
        InwonerId id,
        Optional<LocalDate> geboren,
        Periode periode,
        Set<InwonerId> partners,
        Set<InwonerId> ouders,
        Set<InwonerId> kinderen,
        Map<InwonerId, LocalDate> voorbij) {

    /** With the relations that are not over on the day. */
    Bewoner on(LocalDate dag) {
        return voorbij.isEmpty()
                ? this
                : new Bewoner(
                        id,
                        geboren,
                        periode,
                        lasting(partners, dag),
                        lasting(ouders, dag),
                        lasting(kinderen, dag),
                        voorbij);
    }

    private Set<InwonerId> lasting(Set<InwonerId> anderen, LocalDate dag) {
        return anderen.stream()
                .filter(ander -> dag.isBefore(voorbij.getOrDefault(ander, LocalDate.MAX)))
                .collect(Collectors.toSet());
    }

    boolean isMinorOn(LocalDate day) {
        return geboren.filter(dag -> dag.plusYears(18).isAfter(day)).isPresent();
    }
}
