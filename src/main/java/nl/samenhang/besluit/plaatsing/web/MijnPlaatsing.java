package nl.samenhang.besluit.plaatsing.web;

import java.util.Optional;
import nl.samenhang.besluit.plaatsing.Match;
import nl.samenhang.besluit.plaatsing.Plaatsing;

/**
 * Where a resident or the own child lives with help.
 *
 * @param naam of the child; empty for the resident
 * @param gezegd what the resident said about it
 * @param gevraagd whether the resident can say it today
 */
public record MijnPlaatsing(
        Plaatsing plaatsing, Optional<String> naam, Optional<Match> gezegd, boolean gevraagd) {

    /** Where it is said. */
    public String pad() {
        return "/mijn/plaatsingen/" + plaatsing.id() + "/match";
    }
}
