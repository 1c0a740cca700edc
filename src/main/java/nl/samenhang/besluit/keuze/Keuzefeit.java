package nl.samenhang.besluit.keuze;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A fact about a choice of help. Its sentence names neither the help nor the wish, because the
 * timeline is read by everybody who may open the file.
 */
public sealed interface Keuzefeit extends Gebeurtenis
        permits WensRecorded, KeuzeMade, KeuzeWithdrawn {

    Keuze keuze();

    /** How the family calls for whom the help is. */
    String naam();

    @Override
    default Onderwerp onderwerp() {
        return keuze().id().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(keuze().gezin());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return List.of(keuze().inwoner());
    }
}
