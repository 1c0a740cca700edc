package nl.samenhang.werkplek.tijdlijn;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The place of a line in the order of the timeline, by which the next page begins. */
public record TijdlijnPositie(Instant moment, UUID id) {

    /** The place of this line. */
    public static TijdlijnPositie of(Gebeurtenisregel regel) {
        return new TijdlijnPositie(regel.moment(), regel.id());
    }

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    public static Optional<TijdlijnPositie> parse(String text) {
        var delen = text.split("_", 2);
        try {
            return delen.length == 2
                    ? Optional.of(
                            new TijdlijnPositie(Instant.parse(delen[0]), UUID.fromString(delen[1])))
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
