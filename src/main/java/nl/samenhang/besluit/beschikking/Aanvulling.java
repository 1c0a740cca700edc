package nl.samenhang.besluit.beschikking;

import nl.samenhang.besluit.aanvraag.Aanvraag;

/** What came to complete an application, as another room knows. */
public interface Aanvulling {

    /** Whether something came that nobody looked at yet. */
    boolean waits(Aanvraag aanvraag);
}
