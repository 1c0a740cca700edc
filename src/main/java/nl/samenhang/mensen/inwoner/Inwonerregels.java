package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/**
 * What can be true of a person and what cannot; each rule answers with the sentence that refuses.
 */
public final class Inwonerregels {

    /** Nobody in the register is older; a date before it is a slip of the pen. */
    private static final int HIGHEST_AGE = 125;

    private Inwonerregels() {}

    /** Nobody is born tomorrow, nor more than 125 years ago. */
    public static Optional<Tekst> birth(Geboortedatum geboortedatum, LocalDate today) {
        if (geboortedatum.eerste().isAfter(today)) {
            return Optional.of(Tekst.of("inwoner.fout.geboorte-toekomst"));
        }
        if (geboortedatum.laatste().isBefore(today.minusYears(HIGHEST_AGE))) {
            return Optional.of(Tekst.of("inwoner.fout.geboorte-te-oud"));
        }
        return Optional.empty();
    }

    /** Death comes after birth and not tomorrow. */
    public static Optional<Tekst> death(
            Optional<Geboortedatum> geboortedatum, LocalDate overlijdensdatum, LocalDate today) {
        if (overlijdensdatum.isAfter(today)) {
            return Optional.of(Tekst.of("inwoner.fout.overlijden-toekomst"));
        }
        return geboortedatum
                .filter(datum -> overlijdensdatum.isBefore(datum.eerste()))
                .map(datum -> Tekst.of("inwoner.fout.overlijden-voor-geboorte"));
    }

    /** A child is born after its parent. Where only years are known the same year passes. */
    public static Optional<Tekst> parenthood(
            Optional<Geboortedatum> ouder, Optional<Geboortedatum> kind) {
        return ouder.isPresent() && kind.isPresent() && !isBornAfter(kind.get(), ouder.get())
                ? Optional.of(Tekst.of("inwoner.fout.kind-ouder-dan-ouder"))
                : Optional.empty();
    }

    private static boolean isBornAfter(Geboortedatum kind, Geboortedatum ouder) {
        return kind.laatste().isAfter(ouder.eerste());
    }
}
