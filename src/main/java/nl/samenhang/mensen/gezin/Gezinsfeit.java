package nl.samenhang.mensen.gezin;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about a gezin as a whole. */
public sealed interface Gezinsfeit extends Gebeurtenis
        permits GezinClosed,
                GezinOpened,
                GezinProposed,
                GezinReopened,
                GezinslidAdded,
                GezinslidChanged,
                GezinslidLeft,
                WoordenWritten {

    GezinId gezinId();

    @Override
    default Onderwerp onderwerp() {
        return Onderwerp.of("gezin", gezinId());
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(gezinId());
    }

    @Override
    default boolean forGezin() {
        return true;
    }
}
