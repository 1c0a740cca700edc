package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A fact about one person. It belongs to no file of its own; the timeline writes it in each open
 * file of the person.
 */
public sealed interface Inwonerfeit extends Gebeurtenis
        permits AdresChanged,
                BereikbaarheidChanged,
                GegevensCorrected,
                GeheimhoudingChanged,
                GezagRecorded,
                InwonerMerged,
                InwonerRegistered,
                InwonerSplit,
                InwonerWithdrawn,
                NetwerkChanged,
                OverlijdenChanged,
                RelatieChanged {

    InwonerId inwoner();

    /** The addresses ({@link Adres#sleutel()}) at which may be lived together otherwise now. */
    default Set<String> adressleutels() {
        return Set.of();
    }

    @Override
    default Onderwerp onderwerp() {
        return Onderwerp.of("inwoner", inwoner());
    }

    @Override
    default Optional<GezinId> gezin() {
        return Optional.empty();
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return List.of(inwoner());
    }
}
