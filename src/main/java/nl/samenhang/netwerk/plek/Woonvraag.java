package nl.samenhang.netwerk.plek;

import java.time.LocalDate;

/**
 * Whether somebody can get sheltered living or shelter here, and who pays.
 *
 * @param ingezetene whether the person is a resident of the Netherlands
 * @param dag of which the budget counts
 */
public record Woonvraag(Soort soort, boolean ingezetene, Woonplaats woonplaats, LocalDate dag) {

    /** What is asked for. */
    public enum Soort {
        BESCHERMD_WONEN,
        OPVANG
    }

    /** Where the person lived before. */
    public enum Woonplaats {
        HIER,
        ELDERS,
        ONBEKEND
    }
}
