package nl.samenhang.regie.gezinsplan;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Tekst;

/** A partner did not keep the agreement in time; the area team takes it over. */
public record AfspraakEscalated(AfspraakId afspraak, GezinId gezinId, String naam, String wat)
        implements Afspraakfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezinsplan.feit.te-laat", naam, wat);
    }
}
