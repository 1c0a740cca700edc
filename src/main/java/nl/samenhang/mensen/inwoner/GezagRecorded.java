package nl.samenhang.mensen.inwoner;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** Somebody else has authority over a child from a day on. */
public record GezagRecorded(InwonerId inwoner, String naam) implements Inwonerfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inwoner.feit.gezag", naam);
    }
}
