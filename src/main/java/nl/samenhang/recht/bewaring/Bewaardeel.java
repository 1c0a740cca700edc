package nl.samenhang.recht.bewaring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A room's part in destruction: what of it can come on a list. How long it is kept, what goes with
 * it and how it goes is the same for all ({@link nl.samenhang.platform.database.Vernietiger}).
 */
public interface Bewaardeel {

    /** What a line of it is about, such as {@code gezin}; the key of its words on the list. */
    String onderwerp();

    /** The kind of record by which it is kept, when nothing in it asks for a longer one. */
    String soort();

    /**
     * What ended long enough ago that it could go, in the order of its id.
     *
     * @param grens for a kind of record the last day on which something may have ended
     * @param na the last one that was seen
     */
    List<UUID> ended(Function<String, LocalDate> grens, Optional<UUID> na, int limit);

    /**
     * Keeps it as it is until the transaction ends, and tells its numbers; empty when it has not
     * ended any more, or is gone.
     */
    Optional<Telling> hold(UUID id);

    /** How each of these is called on a list: a reference, never a name. */
    Map<UUID, String> describe(Collection<UUID> ids);

    /**
     * What stays in numbers.
     *
     * @param einde the day on which it ended
     * @param gebied an area of a town, empty when unknown; smaller groups go up to the municipality
     * @param personen how many persons it was about
     */
    record Telling(LocalDate einde, String gebied, int personen) {}
}
