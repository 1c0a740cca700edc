package nl.samenhang.regie.gezinsplan;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** The contact person and the family begin a plan. */
public record GezinsplanStarted(GezinsplanId id, GezinId gezinId, List<InwonerId> betrokkenen)
        implements Planfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezinsplan.feit.begonnen");
    }

    @Override
    public boolean forGezin() {
        return true;
    }
}
