package nl.samenhang.besluit.levering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;

/** On which days granted help can have begun and stopped; empty when it can. */
final class Leveringsregels {

    private Leveringsregels() {}

    /** Whether there is something to give: help by the Wmo or the Jeugdwet that we decided on. */
    static boolean isDelivered(Voorziening hulp) {
        return hulp.herkomst().isPresent() && hulp.hasVorm() && !hulp.isVervallen();
    }

    /**
     * Judges a begin: within the decision, not to come, and one at a time (iWmo and iJw TR307 and
     * TR326). After a stop for a time it can begin again, after another stop it cannot.
     */
    static Optional<Refusal> begin(
            Voorziening hulp, List<Levering> eerdere, LocalDate dag, LocalDate vandaag) {
        if (eerdere.stream().anyMatch(Levering::isLopend)) {
            return refusal("loopt-al");
        }
        var vorig =
                eerdere.stream()
                        .flatMap(levering -> levering.einde().stream())
                        .max(Comparator.comparing(Levering.Einde::dag));
        if (vorig.filter(einde -> !einde.reden().isTijdelijk()).isPresent()) {
            return refusal("gestopt");
        }
        if (dag.isAfter(vandaag)) {
            return refusal("toekomst");
        }
        if (dag.isBefore(hulp.periode().van())) {
            return refusal("voor-besluit", hulp.periode().van());
        }
        var na = hulp.periode().tot().filter(tot -> !dag.isBefore(tot));
        if (na.isPresent()) {
            return refusal("na-besluit", na.get().minusDays(1));
        }
        return vorig.filter(einde -> !dag.isAfter(einde.dag()))
                .flatMap(einde -> refusal("voor-stop", einde.dag()));
    }

    /** Judges an end: not before the begin, not to come, for a reason that the law knows. */
    static Optional<Refusal> end(
            Wet wet, Levering loopt, LocalDate dag, Stopreden reden, LocalDate vandaag) {
        if (dag.isAfter(vandaag)) {
            return refusal("toekomst");
        }
        if (dag.isBefore(loopt.begin().dag())) {
            return refusal("einde-voor-begin", loopt.begin().dag());
        }
        return reden.code(wet).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal("reden", Tekst.of("levering.fout.reden")));
    }

    private static Optional<Refusal> refusal(String reden, Object... argumenten) {
        return Optional.of(new Refusal("dag", Tekst.of("levering.fout." + reden, argumenten)));
    }
}
