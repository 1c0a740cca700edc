package nl.samenhang.mensen.inwoner;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.web.Sectie;

/**
 * A room's share of the page of a person. The page knows no room; it asks all beans of this type.
 */
public interface Inwonersectie {

    /** Lower comes first. */
    int volgorde();

    /** Empty when this user has nothing to see here. */
    Optional<Sectie> sectie(InwonerId inwoner);
}
