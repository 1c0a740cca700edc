package nl.samenhang.regie.toestemming;

import java.time.Instant;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;

/**
 * One person agreed.
 *
 * @param wie who; empty for a representative who is not in our file
 */
public record Akkoord(Hoedanigheid als, Optional<InwonerId> wie, String naam, Instant moment) {}
