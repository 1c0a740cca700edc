package nl.samenhang.mensen.gezin;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** The family said anew, in their own words, what they want. */
public record WoordenWritten(GezinId gezinId) implements Gezinsfeit {

    @Override
    public List<InwonerId> betrokkenen() {
        return List.of();
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezin.feit.woorden");
    }
}
