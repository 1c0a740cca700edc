package nl.samenhang.regie.gezinsplan;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** Partners made a binding agreement. */
public record AfspraakMade(
        GezinsplanId id, GezinId gezinId, AfspraakId afspraak, String naam, String wat)
        implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return Onderwerp.of("afspraak", afspraak);
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(gezinId);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezinsplan.feit.afspraak", naam, wat);
    }

    @Override
    public boolean forGezin() {
        return false;
    }
}
