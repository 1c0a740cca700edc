package nl.samenhang.regie.overleg;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** A behavioural scientist advised. */
public record AdviesGiven(Advies advies) implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return advies.id().onderwerp();
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(advies.gezin());
    }

    @Override
    public List<InwonerId> betrokkenen() {
        return List.of(advies.inwoner());
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of(
                advies.isTweedeMening() ? "overleg.feit.tweede-mening" : "overleg.feit.advies");
    }
}
