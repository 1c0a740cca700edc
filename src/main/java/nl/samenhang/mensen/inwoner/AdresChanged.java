package nl.samenhang.mensen.inwoner;

import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * A person came to or left an address.
 *
 * @param adressleutels the addresses at which somebody came or left ({@link Adres#sleutel()})
 */
public record AdresChanged(InwonerId inwoner, String naam, Set<String> adressleutels)
        implements Inwonerfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inwoner.feit.adres", naam);
    }
}
