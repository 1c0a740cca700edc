package nl.samenhang.regie.toestemming;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about a consent, told once for each file of the person. */
public sealed interface Toestemmingfeit extends Gebeurtenis
        permits ToestemmingGiven, ToestemmingWithdrawn {

    ToestemmingId id();

    InwonerId inwoner();

    /** The file in whose timeline it stands. */
    GezinId dossier();

    @Override
    default Onderwerp onderwerp() {
        return id().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(dossier());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return List.of(inwoner());
    }
}
