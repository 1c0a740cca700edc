package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * Two descriptions turned out to be one person, who is known as this one from now on.
 *
 * @param adressleutels where one of both lives or lived
 */
public record InwonerMerged(
        InwonerId inwoner,
        String naam,
        InwonerId verdween,
        String naamVerdween,
        Set<String> adressleutels)
        implements Inwonerfeit {

    @Override
    public List<InwonerId> betrokkenen() {
        return List.of(inwoner, verdween);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inwoner.feit.samengevoegd", naam, naamVerdween);
    }
}
