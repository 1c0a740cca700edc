package nl.samenhang.besluit.voorziening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/** When help can start and end. */
final class Voorzieningregels {

    private Voorzieningregels() {}

    /** Why these days cannot be; empty when they can. */
    static Optional<Tekst> days(LocalDate van, Optional<LocalDate> totEnMet) {
        return totEnMet.filter(einde -> einde.isBefore(van))
                .map(_ -> Tekst.of("voorziening.fout.einde-voor-begin"));
    }

    /** The same help twice over the same days is a mistake of who writes it down. */
    static Optional<Tekst> twice(Voorziening nieuw, List<Voorziening> bestaand) {
        return bestaand.stream()
                .filter(ander -> ander.inwoner().equals(nieuw.inwoner()))
                .filter(ander -> ander.wet() == nieuw.wet())
                .filter(ander -> ander.wat().equalsIgnoreCase(nieuw.wat()))
                .filter(ander -> ander.periode().overlaps(nieuw.periode()))
                .findFirst()
                .map(_ -> Tekst.of("voorziening.fout.dubbel"));
    }
}
