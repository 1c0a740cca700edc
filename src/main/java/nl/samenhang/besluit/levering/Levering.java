package nl.samenhang.besluit.levering;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * A time in which granted help was really given.
 *
 * @param begin the day on which it began, and who told so
 * @param einde when and why it stopped; empty while it is given
 */
public record Levering(
        LeveringId id, VoorzieningId voorziening, Begin begin, Optional<Einde> einde) {

    /**
     * That it began.
     *
     * @param notitie what there is to say of it; may be empty
     * @param door who wrote it down
     */
    public record Begin(LocalDate dag, Bron bron, String notitie, MedewerkerId door) {}

    /**
     * That it stopped.
     *
     * @param dag the last day on which it was given
     * @param notitie what there is to say of it; may be empty
     * @param door who wrote it down
     */
    public record Einde(LocalDate dag, Stopreden reden, String notitie, MedewerkerId door) {}

    /** Whether it is given. */
    public boolean isLopend() {
        return einde.isEmpty();
    }
}
