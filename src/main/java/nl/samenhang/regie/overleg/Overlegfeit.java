package nl.samenhang.regie.overleg;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about a meeting. */
public sealed interface Overlegfeit extends Gebeurtenis
        permits OverlegPlanned, OverlegCancelled, OverlegHeld {

    Overleg overleg();

    @Override
    default Onderwerp onderwerp() {
        return overleg().id().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(overleg().gezin());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return List.of(overleg().inwoner());
    }

    @Override
    default boolean forGezin() {
        return true;
    }
}
