package nl.samenhang.toegang.melding;

import java.time.Instant;

/**
 * Something that was corrected or added after the melding came in.
 *
 * @param door who did it, as the screen shows it
 */
public record Aanvulling(Instant moment, String door, String tekst) {

    /** Hides the content. */
    @Override
    public String toString() {
        return "Aanvulling[" + moment + "]";
    }
}
