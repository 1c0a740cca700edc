package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;

/** Whether who applied had the chance to complete the application, as another room knows. */
public interface Herstelkans {

    /**
     * That we asked to complete an application.
     *
     * @param wat what was missing
     * @param gevraagd the day of our letter
     * @param uiterlijk the last day to give it
     * @param aangevuld the day on which it came; empty when it did not
     */
    record Herstelvraag(
            String wat, LocalDate gevraagd, LocalDate uiterlijk, Optional<LocalDate> aangevuld) {}

    /** The last time that we asked; empty when we never did. */
    Optional<Herstelvraag> last(AanvraagId aanvraag);
}
