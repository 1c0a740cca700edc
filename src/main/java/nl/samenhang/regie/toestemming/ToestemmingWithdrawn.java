package nl.samenhang.regie.toestemming;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** Data may no longer be used for this; access ended in the same transaction. */
public record ToestemmingWithdrawn(
        ToestemmingId id, InwonerId inwoner, String naam, GezinId dossier)
        implements Toestemmingfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("toestemming.feit.ingetrokken", naam);
    }
}
