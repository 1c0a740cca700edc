package nl.samenhang.mensen.inwoner;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * Somebody came on the network map of a person or went off it.
 *
 * @param wie who came or went
 */
public record NetwerkChanged(InwonerId inwoner, String naam, String wie, boolean erbij)
        implements Inwonerfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of(
                erbij ? "inwoner.feit.netwerk-erbij" : "inwoner.feit.netwerk-eraf", naam, wie);
    }
}
