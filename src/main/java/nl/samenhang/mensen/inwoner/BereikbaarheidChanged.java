package nl.samenhang.mensen.inwoner;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** How a person is reached has changed; what it was and is stays in the person's own record. */
public record BereikbaarheidChanged(InwonerId inwoner, String naam) implements Inwonerfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inwoner.feit.bereikbaarheid", naam);
    }
}
