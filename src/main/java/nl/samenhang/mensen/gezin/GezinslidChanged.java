package nl.samenhang.mensen.gezin;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** A member turned out to be something else in the gezin than was written. */
public record GezinslidChanged(GezinId gezinId, InwonerId inwoner, String naam)
        implements Gezinsfeit {

    @Override
    public List<InwonerId> betrokkenen() {
        return List.of(inwoner);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezin.feit.lid-rol", naam);
    }
}
