package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** A person was put into the file by hand. */
public record InwonerRegistered(InwonerId inwoner, String naam) implements Gebeurtenis {

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
        return Tekst.of("inwoner.feit.geregistreerd", naam);
    }
}
