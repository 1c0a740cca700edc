package nl.samenhang.regie.gezinsplan;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Tekst;

/** Partners made a binding agreement. */
public record AfspraakMade(
        GezinsplanId id, GezinId gezinId, AfspraakId afspraak, String naam, String wat)
        implements Afspraakfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezinsplan.feit.afspraak", naam, wat);
    }
}
