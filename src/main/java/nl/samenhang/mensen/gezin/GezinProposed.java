package nl.samenhang.mensen.gezin;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** A file was proposed from a household; a person still has to confirm it. */
public record GezinProposed(GezinId gezinId, String naam, List<InwonerId> leden)
        implements Gezinsfeit {

    @Override
    public List<InwonerId> betrokkenen() {
        return leden;
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezin.feit.voorgesteld", naam);
    }

    @Override
    public boolean forGezin() {
        return false;
    }
}
