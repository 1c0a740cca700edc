package nl.samenhang.recht.termijn;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about a running clock: it belongs to what the clock runs for. */
interface Termijnfeit extends Gebeurtenis {

    LopendeTermijn termijn();

    @Override
    default Onderwerp onderwerp() {
        return termijn().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return termijn().gezin();
    }
}
