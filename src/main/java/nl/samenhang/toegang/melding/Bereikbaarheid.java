package nl.samenhang.toegang.melding;

import java.util.Optional;

/**
 * How the reporter can be reached without danger.
 *
 * @param veiligMoment when it is safe, in the reporter's words
 */
public record Bereikbaarheid(Contactwijze wijze, Optional<String> veiligMoment) {}
