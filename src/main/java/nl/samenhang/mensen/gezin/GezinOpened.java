package nl.samenhang.mensen.gezin;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;

/** A file was opened: a person confirmed who belongs to it and which team holds it. */
public record GezinOpened(GezinId gezinId, String naam, TeamId team, List<InwonerId> leden)
        implements Gezinsfeit {

    @Override
    public List<InwonerId> betrokkenen() {
        return leden;
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezin.feit.geopend", naam);
    }
}
