package nl.samenhang.besluit.bezwaar;

import java.util.Optional;
import nl.samenhang.platform.web.Sectie;

/** Another room's share of the page of an objection, such as that we are late with it. */
public interface Bezwaarsectie {

    /** Lower comes first. */
    int volgorde();

    /** Empty when there is nothing to see here. */
    Optional<Sectie> sectie(Bezwaar bezwaar);
}
