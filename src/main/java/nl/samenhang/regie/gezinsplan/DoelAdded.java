package nl.samenhang.regie.gezinsplan;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** A goal came into the plan. */
public record DoelAdded(
        GezinsplanId id, GezinId gezinId, DoelId doel, String tekst, List<InwonerId> betrokkenen)
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
        return Tekst.of("gezinsplan.feit.doel", tekst);
    }

    @Override
    public boolean forGezin() {
        return false;
    }
}
