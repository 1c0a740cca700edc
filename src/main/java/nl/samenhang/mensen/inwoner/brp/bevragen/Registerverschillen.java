package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.InwonerId;

/**
 * Has taken over on which points the register differs from our file about somebody we know, by the
 * rules for what changes later. The room above that compares offers it as a bean; this room knows
 * it not.
 */
public interface Registerverschillen {

    /**
     * These people came into our file in the running transaction, households included: who lives
     * with members of an open file is asked about.
     */
    void arrived(Map<InwonerId, Brppersoon> nieuw);

    /**
     * Compares outside any transaction: each change is one of its own.
     *
     * @param eerder the stays before the present one, the oldest first
     */
    void take(InwonerId wie, Brppersoon persoon, List<Brppersoon.Woonplek> eerder);

    /** All are compared: what it means for files is asked. */
    void finish();
}
