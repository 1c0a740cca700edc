package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A fact about debt help. Its sentence names neither what is owed nor to whom: the timeline is read
 * by everybody who may open the file.
 */
public sealed interface Schuldhulpfeit extends Gebeurtenis permits TrajectBegun, TrajectEnded {

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
        return traject().mensen();
    }
}
