package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** How a person is reached has changed; what it was and is stays in the person's own record. */
public record BereikbaarheidChanged(InwonerId inwoner, String naam) implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return Onderwerp.of("inwoner", inwoner);
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.empty();
    }

    @Override
    public List<InwonerId> betrokkenen() {
        return List.of(inwoner);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inwoner.feit.bereikbaarheid", naam);
    }
}
