package nl.samenhang.mensen.registerwijziging;

import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/**
 * Which changes somebody looks at.
 *
 * @param alles also those about which nothing is left to decide
 * @param na those before this one, for the next part of the list
 */
public record Wijzigingfilter(
        boolean alles,
        Optional<GezinId> gezin,
        Optional<InwonerId> inwoner,
        Optional<RegisterwijzigingId> na) {

    /** The same for what comes after this one. */
    Wijzigingfilter after(RegisterwijzigingId laatste) {
        return new Wijzigingfilter(alles, gezin, inwoner, Optional.of(laatste));
    }
}
