package nl.samenhang.regie.gezinsplan;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** The plan was looked back on with the family. */
public record GezinsplanEvaluated(GezinsplanId id, GezinId gezinId, List<InwonerId> betrokkenen)
        implements Planfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezinsplan.feit.geevalueerd");
    }

    @Override
    public boolean forGezin() {
        return true;
    }
}
