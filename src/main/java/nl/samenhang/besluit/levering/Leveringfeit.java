package nl.samenhang.besluit.levering;

import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A fact about the giving of help. Its sentence names neither the help nor the law, because the
 * timeline is read by everybody who may open the file.
 */
public sealed interface Leveringfeit extends Gebeurtenis permits LeveringBegun, LeveringEnded {

    Voorziening voorziening();

    /** How the family calls who has the help. */
    String naam();

    @Override
    default Onderwerp onderwerp() {
        return voorziening().id().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(voorziening().gezin());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return List.of(voorziening().inwoner());
    }
}
