package nl.samenhang.besluit.voorziening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;

/** When help can start and end. */
final class Voorzieningregels {

    /** Code list WMO020: wheelchairs, means of transport, adaptations of the home, other aids. */
    private static final Set<String> THINGS = Set.of("11", "12", "13", "14");

    private Voorzieningregels() {}

    /** Why these days cannot be; empty when they can. */
    static Optional<Tekst> days(LocalDate van, Optional<LocalDate> totEnMet) {
        return totEnMet.filter(einde -> einde.isBefore(van))
                .map(_ -> Tekst.of("voorziening.fout.einde-voor-begin"));
    }

    /** Why this last day cannot be the end of running help; empty when it can. */
    static Optional<Tekst> end(Voorziening voorziening, LocalDate laatsteDag) {
        var later =
                voorziening.periode().tot().filter(tot -> !laatsteDag.isBefore(tot)).isPresent();
        return days(voorziening.periode().van(), Optional.of(laatsteDag))
                .or(
                        () ->
                                later
                                        ? Optional.of(Tekst.of("voorziening.fout.niet-langer"))
                                        : Optional.empty());
    }

    /**
     * The same help twice over the same days is a mistake: the same words, or the same product of
     * the code list in the same form from the same provider.
     */
    static Optional<Tekst> twice(Voorziening nieuw, List<Voorziening> bestaand) {
        return bestaand.stream()
                .filter(ander -> ander.inwoner().equals(nieuw.inwoner()))
                .filter(ander -> ander.wet() == nieuw.wet())
                .filter(ander -> !ander.id().equals(nieuw.id()))
                .filter(ander -> isSame(ander, nieuw))
                .filter(ander -> ander.periode().overlaps(nieuw.periode()))
                .findFirst()
                .map(_ -> Tekst.of("voorziening.fout.dubbel"));
    }

    private static boolean isSame(Voorziening een, Voorziening ander) {
        if (een.wat().strip().equalsIgnoreCase(ander.wat().strip())) {
            return true;
        }
        return een.product().isPresent()
                && een.product().equals(ander.product())
                && een.vorm() == ander.vorm()
                && !isThing(een)
                && isSameOrUnknown(een.aanbieder(), ander.aanbieder());
    }

    /** Of one kind of aid somebody can have two: a shower chair and a raised toilet seat. */
    private static boolean isThing(Voorziening voorziening) {
        return voorziening.wet() == Wet.WMO
                && voorziening.product().filter(THINGS::contains).isPresent();
    }

    private static boolean isSameOrUnknown(Optional<String> een, Optional<String> ander) {
        return een.isEmpty() || ander.isEmpty() || een.get().equalsIgnoreCase(ander.get());
    }
}
