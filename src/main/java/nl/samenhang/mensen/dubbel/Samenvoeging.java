package nl.samenhang.mensen.dubbel;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;

/**
 * Two descriptions that were taken together as one person.
 *
 * @param oordeel who did it, when and why
 * @param ongedaan who took them apart again, when and why
 * @param nietTerug rooms of which something was changed since, and could not go back
 */
public record Samenvoeging(
        SamenvoegingId id,
        InwonerId blijft,
        InwonerId verdween,
        String naamBlijft,
        String naamVerdween,
        Oordeel oordeel,
        Optional<Oordeel> ongedaan,
        List<String> nietTerug) {

    public boolean isUndone() {
        return ongedaan.isPresent();
    }
}
