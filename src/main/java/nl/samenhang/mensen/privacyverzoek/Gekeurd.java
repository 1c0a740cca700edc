package nl.samenhang.mensen.privacyverzoek;

import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.inzage.Stuk;
import nl.samenhang.platform.inzage.Veld;

/**
 * A piece as it would stand in the copy.
 *
 * @param velden without the data of others
 */
public record Gekeurd(Stuk stuk, List<Veld> velden, Stand stand, Optional<Oordeel> oordeel) {

    /** Whether it stands in the copy, and who said so. */
    public enum Stand {
        /** By rule. */
        VANZELF,
        /** Somebody has to look at it. */
        BEOORDELEN,
        BEHOUDEN,
        INGEKORT,
        WEGGELATEN
    }

    public boolean isInKopie() {
        return stand == Stand.VANZELF || stand == Stand.BEHOUDEN || stand == Stand.INGEKORT;
    }

    /** Whether the kept file goes along: words can be shortened, a file cannot. */
    public boolean isMetBestand() {
        return stuk.bestand().isPresent() && isInKopie() && stand != Stand.INGEKORT;
    }
}
