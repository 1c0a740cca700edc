package nl.samenhang.werkplek.werkvoorraad;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The place of a line in the order of the list, by which the next page begins. */
public record WerkPositie(int rang, LocalDate vervalt, UUID id) {

    private static final LocalDate NOOIT = LocalDate.of(9999, 12, 31);

    /** The place of this line. */
    public static WerkPositie of(Werkitem item) {
        return new WerkPositie(
                item.spoed() ? 0 : 1, item.uiterlijk().orElse(NOOIT), item.id().value());
    }

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    public static Optional<WerkPositie> parse(String text) {
        var delen = text.split("_", 3);
        try {
            return delen.length == 3
                    ? Optional.of(
                            new WerkPositie(
                                    Integer.parseInt(delen[0]),
                                    LocalDate.parse(delen[1]),
                                    UUID.fromString(delen[2])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return rang + "_" + vervalt + "_" + id;
    }
}
