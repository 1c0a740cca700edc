package nl.samenhang.mensen.registerwijziging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the changes of the register were taken over.
 *
 * @param totEnMet up to which day everything is known
 * @param geprobeerdOp when the register was last asked
 * @param geluktOp when it last answered
 * @param wachtend about how many persons it still has to answer
 * @param gevolgd of how many persons it tells us what changes
 */
public record Stand(
        LocalDate totEnMet,
        Instant geprobeerdOp,
        Optional<Instant> geluktOp,
        long wachtend,
        long gevolgd) {

    /** Whether the register did not answer when it was last asked. */
    public boolean isStil() {
        return geluktOp.filter(moment -> !moment.isBefore(geprobeerdOp)).isEmpty();
    }
}
