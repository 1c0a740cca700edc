package nl.samenhang.mensen.inwoner;

import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** A person died, or turned out not to have died. */
public record OverlijdenChanged(
        InwonerId inwoner, String naam, boolean overleden, Set<String> adressleutels)
        implements Inwonerfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of(overleden ? "inwoner.feit.overleden" : "inwoner.feit.niet-overleden", naam);
    }
}
