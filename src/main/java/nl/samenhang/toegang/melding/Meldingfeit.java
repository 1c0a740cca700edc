package nl.samenhang.toegang.melding;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about a melding, which belongs to no file until it is taken up. */
interface Meldingfeit extends Gebeurtenis {

    MeldingId melding();

    @Override
    default Onderwerp onderwerp() {
        return melding().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.empty();
    }
}
