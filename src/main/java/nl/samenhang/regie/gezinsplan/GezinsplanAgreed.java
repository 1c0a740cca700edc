package nl.samenhang.regie.gezinsplan;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** The plan was agreed with the family; this version never changes. */
public record GezinsplanAgreed(
        GezinsplanId id, GezinId gezinId, int versie, List<InwonerId> betrokkenen)
        implements Planfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezinsplan.feit.vastgesteld", versie);
    }

    @Override
    public boolean forGezin() {
        return true;
    }
}
