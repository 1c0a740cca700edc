package nl.samenhang.besluit.plaatsing;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about living at a place. The family reads it, unless the address is shielded. */
public sealed interface Plaatsingsfeit extends Gebeurtenis
        permits PlaatsingBegun, PlaatsingEnded, MatchAnswered {

    Plaatsing plaatsing();

    @Override
    default Onderwerp onderwerp() {
        return plaatsing().id().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(plaatsing().gezin());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return List.of(plaatsing().inwoner());
    }

    @Override
    default boolean forGezin() {
        return !plaatsing().plek().afgeschermd();
    }
}
