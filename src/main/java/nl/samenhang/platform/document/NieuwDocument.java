package nl.samenhang.platform.document;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A file to keep.
 *
 * @param betreft the persons whose data it holds: each opening leaves a line for them in the log
 * @param gedeeld whether the family sees it under its own pages
 */
public record NieuwDocument(
        String naam,
        byte[] inhoud,
        Onderwerp onderwerp,
        Optional<GezinId> gezin,
        List<InwonerId> betreft,
        boolean gedeeld) {

    /** A file that stands alone, about nobody we know yet, such as an attachment to a melding. */
    public static NieuwDocument of(String naam, byte[] inhoud, Onderwerp onderwerp) {
        return new NieuwDocument(naam, inhoud, onderwerp, Optional.empty(), List.of(), false);
    }

    /** The same file in the file of a gezin. */
    public NieuwDocument inGezin(GezinId id) {
        return new NieuwDocument(naam, inhoud, onderwerp, Optional.of(id), betreft, gedeeld);
    }

    /** The same file with the persons whose data it holds. */
    public NieuwDocument about(List<InwonerId> inwoners) {
        return new NieuwDocument(naam, inhoud, onderwerp, gezin, inwoners, gedeeld);
    }

    /** The same file, also for the family to see. */
    public NieuwDocument shared() {
        return new NieuwDocument(naam, inhoud, onderwerp, gezin, betreft, true);
    }
}
