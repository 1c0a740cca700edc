package nl.samenhang.mensen.inwoner;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** A person was put into the file by hand. */
public record InwonerRegistered(InwonerId inwoner, String naam) implements Inwonerfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inwoner.feit.geregistreerd", naam);
    }
}
