package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;

/**
 * A case in which a supply will be cut or an eviction threatens.
 *
 * @param begin the day on which that came in
 * @param dienst who takes it up; nobody when nobody was on duty
 * @param gesproken when somebody was reached for the first time
 */
public record Crisiszaak(
        Vroegsignaalzaak zaak,
        LocalDate begin,
        Optional<MedewerkerId> dienst,
        Optional<LocalDate> gesproken) {

    /** Whether there was a talk in time. */
    public enum Stand {
        OP_TIJD,
        LOOPT,
        TE_LAAT,
        /** The days are over, or the case is closed, and nobody was reached. */
        NIET
    }

    public Stand stand(LocalDate vandaag) {
        if (gesproken.isPresent()) {
            return gesproken.get().isAfter(zaak.uiterlijk()) ? Stand.TE_LAAT : Stand.OP_TIJD;
        }
        return zaak.isOpen() && !vandaag.isAfter(zaak.uiterlijk()) ? Stand.LOOPT : Stand.NIET;
    }
}
