package nl.samenhang.regie.gezinsplan;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** A goal goes otherwise than before. */
public record DoelProgressed(
        GezinsplanId id,
        GezinId gezinId,
        DoelId doel,
        String tekst,
        Voortgang voortgang,
        List<InwonerId> betrokkenen)
        implements Planfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezinsplan.feit.voortgang." + voortgang.name(), tekst);
    }
}
