package nl.samenhang.regie.gezinsplan;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** A plan that had ended is taken up again. */
public record GezinsplanReopened(
        GezinsplanId id, GezinId gezinId, String reden, List<InwonerId> betrokkenen)
        implements Planfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezinsplan.feit.heropend", reden);
    }

    @Override
    public boolean forGezin() {
        return true;
    }
}
