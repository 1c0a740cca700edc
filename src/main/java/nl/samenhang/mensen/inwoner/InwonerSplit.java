package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * What was taken together is two people after all: this one stays, the other one is back.
 *
 * @param adressleutels where one of both lives or lived
 */
public record InwonerSplit(
        InwonerId inwoner,
        String naam,
        InwonerId terug,
        String naamTerug,
        Set<String> adressleutels)
        implements Inwonerfeit {

    @Override
    public List<InwonerId> betrokkenen() {
        return List.of(inwoner, terug);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inwoner.feit.gesplitst", naam, naamTerug);
    }
}
