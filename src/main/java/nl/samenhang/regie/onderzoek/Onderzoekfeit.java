package nl.samenhang.regie.onderzoek;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/** A fact about an inquiry; the family reads it too. */
public sealed interface Onderzoekfeit extends Gebeurtenis
        permits OnderzoekStarted,
                OnderzoekFinished,
                EigenplanReceived,
                VerslagSent,
                VerslagCommented,
                VerslagSigned {

    OnderzoekId onderzoek();

    GezinId inGezin();

    List<InwonerId> over();

    @Override
    default Onderwerp onderwerp() {
        return onderzoek().onderwerp();
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(inGezin());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return over();
    }

    @Override
    default boolean forGezin() {
        return true;
    }
}
