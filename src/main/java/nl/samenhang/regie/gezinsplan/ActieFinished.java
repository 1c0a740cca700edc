package nl.samenhang.regie.gezinsplan;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** Somebody did what was planned. */
public record ActieFinished(
        GezinsplanId id,
        GezinId gezinId,
        ActieId actie,
        String naam,
        String tekst,
        List<InwonerId> betrokkenen)
        implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return Onderwerp.of("gezinsplan", id);
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(gezinId);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("gezinsplan.feit.actie", naam, tekst);
    }

    @Override
    public boolean forGezin() {
        return false;
    }
}
