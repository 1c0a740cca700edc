package nl.samenhang.besluit.perspectiefplan;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about the plan for coming of age of a young person. */
public sealed interface Perspectieffeit extends Gebeurtenis
        permits PerspectiefplanOpened, Big5Judged, JeugdhulpProlonged, KamerReserved {

    Perspectiefplan plan();

    @Override
    default Onderwerp onderwerp() {
        return plan().id().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(plan().gezin());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return List.of(plan().inwoner());
    }
}
