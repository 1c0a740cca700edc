package nl.samenhang.platform.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * What can be proved of a message to somebody (Awb art. 2:25).
 *
 * @param klaar when it stood under the own pages
 * @param verstuurd when word of it, or the letter itself, went out; empty when nothing did
 * @param getoond when it was on the screen first
 */
public record Bezorging(
        Optional<Instant> klaar, Optional<Instant> verstuurd, Optional<Instant> getoond) {

    /** Whether the person could know of it: who was told nothing is not late (Awb art. 2:22). */
    public boolean isTold() {
        return verstuurd.isPresent() || getoond.isPresent();
    }
}
