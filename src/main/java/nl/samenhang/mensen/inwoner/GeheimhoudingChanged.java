package nl.samenhang.mensen.inwoner;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** An address is shielded from now on, or no longer. */
public record GeheimhoudingChanged(InwonerId inwoner, String naam, boolean geheim)
        implements Inwonerfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of(geheim ? "inwoner.feit.geheim" : "inwoner.feit.niet-geheim", naam);
    }
}
