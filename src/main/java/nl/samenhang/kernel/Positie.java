package nl.samenhang.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The place of a line in a list that runs back in time, by which the next page begins: the moment
 * of the line and, for lines of the same moment, its id.
 */
public record Positie(Instant moment, UUID id) {

    /** Before every line: the list begins with the newest. */
    public static final Positie NIEUWSTE =
            new Positie(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    public static Optional<Positie> parse(String text) {
        var delen = text.split("_", 2);
        try {
            return delen.length == 2
                    ? Optional.of(new Positie(Instant.parse(delen[0]), UUID.fromString(delen[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return moment + "_" + id;
    }
}
