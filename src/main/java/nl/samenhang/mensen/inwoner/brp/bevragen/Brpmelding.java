package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.util.List;
import nl.samenhang.kernel.Bsn;

/** Whose data the register changed since a day. */
public sealed interface Brpmelding {

    /** The numbers of whom something changed, each once. */
    record Gewijzigd(List<Bsn> nummers) implements Brpmelding {}

    /** The register is down, too slow, or refuses: ask again later. */
    record GeenAntwoord() implements Brpmelding {}
}
