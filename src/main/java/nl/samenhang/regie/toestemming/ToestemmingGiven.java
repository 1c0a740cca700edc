package nl.samenhang.regie.toestemming;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** From now on data may be used, because everybody who had to agree did. */
public record ToestemmingGiven(ToestemmingId id, InwonerId inwoner, String naam, GezinId dossier)
        implements Toestemmingfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("toestemming.feit.gegeven", naam);
    }
}
