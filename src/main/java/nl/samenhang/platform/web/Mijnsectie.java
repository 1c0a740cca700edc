package nl.samenhang.platform.web;

import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/** A room's share of what a resident sees of the own household under {@code /mijn}. */
public interface Mijnsectie {

    /** Lower comes first. */
    int volgorde();

    /**
     * Whether it shows nothing but the resident's own, by an age that it watches itself: it then
     * stands there too for who is too young to see the household.
     */
    default boolean isOwn() {
        return false;
    }

    /** Empty when there is nothing for this resident in this household. */
    Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner);
}
