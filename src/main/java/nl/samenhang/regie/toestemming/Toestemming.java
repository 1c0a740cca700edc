package nl.samenhang.regie.toestemming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;

/**
 * The consent of one person.
 *
 * @param sinds since when it counts; empty while somebody still has to agree
 * @param ingetrokken when it was withdrawn, and by whom
 */
public record Toestemming(
        ToestemmingId id,
        InwonerId inwoner,
        Vraag vraag,
        Status status,
        Wijze wijze,
        Optional<Instant> sinds,
        Optional<Intrekking> ingetrokken,
        List<Akkoord> akkoorden) {

    /** How far it is. */
    public enum Status {
        /** A child of twelve to fifteen or the parent still has to agree. */
        WACHT,
        GELDIG,
        INGETROKKEN
    }

    /** How it was given. */
    public enum Wijze {
        PORTAAL,
        FORMULIER,
        MONDELING
    }

    /** When it was withdrawn and the name of who did. */
    public record Intrekking(Instant moment, String door) {}

    Toestemming with(List<Akkoord> anders) {
        return new Toestemming(
                id, inwoner, vraag, status, wijze, sinds, ingetrokken, List.copyOf(anders));
    }

    public boolean isLopend() {
        return status != Status.INGETROKKEN;
    }

    /** Whether somebody in this capacity agreed already. */
    public boolean has(Hoedanigheid als) {
        return akkoorden.stream().anyMatch(akkoord -> akkoord.als() == als);
    }
}
