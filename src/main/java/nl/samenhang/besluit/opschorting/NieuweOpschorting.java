package nl.samenhang.besluit.opschorting;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.recht.termijn.Opschortingsreden;

/**
 * Lets our time to decide stand still.
 *
 * @param van since when the delay lasts; for what we ask or agree on it is always tomorrow (Awb
 *     art. 4:15 lid 1, 7:10 lid 2)
 * @param uiterlijk the last day
 */
public record NieuweOpschorting(
        Opschortingsreden reden, String toelichting, Optional<LocalDate> van, LocalDate uiterlijk) {

    /** Whether it begins with something that happened, and not with our letter. */
    public boolean isGebeurd() {
        return switch (reden) {
            case TOEDOEN_AANVRAGER, OVERMACHT -> true;
            case AANVULLING, TOESTEMMING -> false;
        };
    }
}
