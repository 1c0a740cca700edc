package nl.samenhang.besluit.wachtvraag;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about waiting for help. */
public sealed interface Wachtfeit extends Gebeurtenis
        permits WachtvraagOpened,
                OverbruggingRecorded,
                ExpertteamAsked,
                ExpertteamAdvised,
                WachtvraagEnded {

    Wachtvraag wachtvraag();

    @Override
    default Onderwerp onderwerp() {
        return wachtvraag().id().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(wachtvraag().gezin());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return List.of(wachtvraag().inwoner());
    }

    @Override
    default boolean forGezin() {
        return true;
    }
}
