package nl.samenhang.regie.gezinsplan;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about one agreement between partners; the family reads the plan, not these. */
interface Afspraakfeit extends Gebeurtenis {

    AfspraakId afspraak();

    GezinId gezinId();

    @Override
    default Onderwerp onderwerp() {
        return Onderwerp.of("afspraak", afspraak());
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(gezinId());
    }
}
