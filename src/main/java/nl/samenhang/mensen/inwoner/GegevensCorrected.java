package nl.samenhang.mensen.inwoner;

import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** Name, birth date, sex or BSN of a person were written wrongly and are right now. */
public record GegevensCorrected(InwonerId inwoner, String naam, Set<String> adressleutels)
        implements Inwonerfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inwoner.feit.gegevens", naam);
    }
}
