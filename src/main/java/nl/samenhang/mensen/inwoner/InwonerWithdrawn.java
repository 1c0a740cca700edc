package nl.samenhang.mensen.inwoner;

import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** A person was put into the file by mistake and is no longer in it. */
public record InwonerWithdrawn(InwonerId inwoner, String naam, Set<String> adressleutels)
        implements Inwonerfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inwoner.feit.ingetrokken", naam);
    }
}
