package nl.samenhang.mensen.huishouden.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Verblijf;

/**
 * One stay of a person, and with whom.
 *
 * @param verblijf empty when the address is shielded or not known
 */
public record Woonperiode(Periode periode, Optional<Verblijf> verblijf, List<Samen> samen) {

    /** Somebody who lived in the same household, and when. */
    public record Samen(InwonerId id, String naam, Periode periode) {}
}
