package nl.samenhang.besluit.aanvraag;

import java.util.Optional;
import nl.samenhang.platform.web.Sectie;

/** Another room's share of the page of an application, such as what was decided on it. */
public interface Aanvraagsectie {

    /** Lower comes first. */
    int volgorde();

    /** Empty when there is nothing to see here. */
    Optional<Sectie> sectie(Aanvraag aanvraag);
}
