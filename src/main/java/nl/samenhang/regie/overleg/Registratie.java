package nl.samenhang.regie.overleg;

import java.time.LocalDate;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;

/**
 * That an employee stands in the quality register for youth (SKJ), for five years at a time.
 *
 * @param periode from the first day until the day after the last
 */
public record Registratie(MedewerkerId medewerker, String nummer, Periode periode) {

    /** The last day on which it counts. */
    public LocalDate laatsteDag() {
        return periode.tot().map(tot -> tot.minusDays(1)).orElse(LocalDate.MAX);
    }
}
