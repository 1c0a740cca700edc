package nl.samenhang.besluit.plaatsing;

import nl.samenhang.netwerk.plek.Plek;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.Pleksoort;

/**
 * A place as it was called when somebody came to live there.
 *
 * @param afgeschermd whether its address is known to few
 */
public record Woonplek(
        PlekId id, String naam, String aanbieder, Pleksoort soort, boolean afgeschermd) {

    static Woonplek of(Plek plek) {
        return new Woonplek(
                plek.id(), plek.naam(), plek.aanbiederNaam(), plek.soort(), plek.afgeschermd());
    }
}
