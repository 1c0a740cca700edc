package nl.samenhang.platform.web;

import java.util.Optional;
import nl.samenhang.kernel.GezinId;

/**
 * A room's share of the page of the gezin. The page knows no room; it asks all beans of this type.
 */
public interface Gezinssectie {

    /** Reading column. */
    String MIDDEN = "midden";

    /** The narrow column with what is needed now; comes first on a phone. */
    String ZIJ = "zij";

    /** The whole width under both columns. */
    String ONDER = "onder";

    /** {@link #MIDDEN}, {@link #ZIJ} or {@link #ONDER}. */
    String plek();

    /** Lower comes first. */
    int volgorde();

    /** Empty when this user has nothing to see here. */
    Optional<Sectie> sectie(GezinId gezin);
}
