package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/**
 * A person came to or left an address, or came to be related to somebody there.
 *
 * @param adressleutels the addresses at which somebody came or left ({@link Adres#sleutel()})
 */
public record AdresChanged(InwonerId inwoner, String naam, Set<String> adressleutels)
        implements Gebeurtenis {

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
        return Tekst.of("inwoner.feit.adres", naam);
    }
}
