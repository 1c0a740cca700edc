package nl.samenhang.toegang.melding;

import java.util.Optional;

/**
 * How the reporter can be reached without danger.
 *
 * @param veiligMoment when it is safe, in the reporter's words
 * @param briefadres where a letter may be sent
 */
public record Bereikbaarheid(
        Contactwijze wijze, Optional<String> veiligMoment, Optional<String> briefadres) {

    /** Hides where somebody lives. */
    @Override
    public String toString() {
        return "Bereikbaarheid[" + wijze + "]";
    }
}
