package nl.samenhang.regie.gezinsplan;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** A partner did not keep the agreement in time; the area team takes it over. */
public record AfspraakEscalated(AfspraakId afspraak, GezinId gezinId, String naam, String wat)
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
        return Tekst.of("gezinsplan.feit.te-laat", naam, wat);
    }

    @Override
    public boolean forGezin() {
        return false;
    }
}
