package nl.samenhang.mensen.inwoner;

import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * A person was put into the file by hand.
 *
 * @param anderDan the look-alikes of whom the one who did it said: this is somebody else
 */
public record InwonerRegistered(InwonerId inwoner, String naam, Set<InwonerId> anderDan)
        implements Inwonerfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inwoner.feit.geregistreerd", naam);
    }
}
