package nl.samenhang.besluit.aanvraag;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A fact about an application. Its sentence names neither the law nor what was asked: the timeline
 * is read by everybody who may open the file.
 */
public sealed interface Aanvraagfeit extends Gebeurtenis
        permits AanvraagReceived, AanvraagDecided, AanvraagWithdrawn {

    Aanvraag aanvraag();

    @Override
    default Onderwerp onderwerp() {
        return aanvraag().id().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(aanvraag().gezin());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return List.of(aanvraag().aanvrager());
    }

    @Override
    default boolean forGezin() {
        return true;
    }
}
