package nl.samenhang.geld.maatwerkbudget;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about the free budget of a family. */
public sealed interface Bestedingfeit extends Gebeurtenis
        permits BestedingRequested, BestedingDecided, BestedingPaid {

    Besteding besteding();

    @Override
    default Onderwerp onderwerp() {
        return besteding().id().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(besteding().gezin());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return List.of(besteding().inwoner());
    }
}
