package nl.samenhang.mensen.gezin;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/** What stands in the way of closing a file; a room above knows it and is asked. */
public interface Sluitingsbezwaar {

    /** Why this file cannot be closed for this reason; empty when nothing stands in the way. */
    Optional<Tekst> against(Gezin gezin, Afsluitreden reden);
}
