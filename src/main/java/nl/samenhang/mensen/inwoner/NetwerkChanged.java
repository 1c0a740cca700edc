package nl.samenhang.mensen.inwoner;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** Somebody came on the network map of a person or went off it. */
public record NetwerkChanged(InwonerId inwoner, String naam) implements Inwonerfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inwoner.feit.netwerk", naam);
    }
}
