package nl.samenhang.regie.gezinsplan;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about the plan of a gezin. */
interface Planfeit extends Gebeurtenis {

    GezinsplanId id();

    GezinId gezinId();

    @Override
    default Onderwerp onderwerp() {
        return Onderwerp.of("gezinsplan", id());
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(gezinId());
    }
}
