package nl.samenhang.regie.gezinsplan;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Tekst;

/** A partner kept the agreement. */
public record AfspraakKept(
        GezinsplanId id, GezinId gezinId, AfspraakId afspraak, String naam, String wat)
        implements Afspraakfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezinsplan.feit.nagekomen", naam, wat);
    }
}
