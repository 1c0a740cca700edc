package nl.samenhang.voorveld.traject;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A fact about a track. Its sentence names neither the programme nor its law: the timeline is read
 * by everybody who may open the file.
 */
public sealed interface Trajectfeit extends Gebeurtenis permits TrajectBegun, TrajectEnded {

    Traject traject();

    @Override
    default Onderwerp onderwerp() {
        return traject().id().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(traject().gezin());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return List.of(traject().inwoner());
    }
}
