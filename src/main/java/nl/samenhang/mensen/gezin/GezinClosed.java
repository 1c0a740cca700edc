package nl.samenhang.mensen.gezin;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** A file was closed. */
public record GezinClosed(GezinId gezinId, String naam, Afsluitreden reden, List<InwonerId> leden)
        implements Gezinsfeit {

    @Override
    public List<InwonerId> betrokkenen() {
        return leden;
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezin.feit.gesloten", naam);
    }
}
