package nl.samenhang.regie.gezinsplan;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** Somebody did what was planned. */
public record ActieFinished(
        GezinsplanId id,
        GezinId gezinId,
        ActieId actie,
        String naam,
        String tekst,
        List<InwonerId> betrokkenen)
        implements Planfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezinsplan.feit.actie", naam, tekst);
    }
}
