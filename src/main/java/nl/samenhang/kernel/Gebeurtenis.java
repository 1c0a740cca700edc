package nl.samenhang.kernel;

import java.util.List;
import java.util.Optional;

/**
 * A fact that a room publishes after one of its steps, within the same transaction. The timeline,
 * the work list and the indicators stand on upper floors and listen; the room knows none of them.
 */
public interface Gebeurtenis {

    /** What the fact is about. */
    Onderwerp onderwerp();

    /** The file it belongs to, when there is one. */
    Optional<GezinId> gezin();

    /** The persons it concerns, for the timeline's filter. */
    default List<InwonerId> betrokkenen() {
        return List.of();
    }

    /** The sentence that the timeline shows. */
    Tekst omschrijving();

    /** Whether the family reads this sentence in their own timeline. */
    default boolean forGezin() {
        return false;
    }
}
