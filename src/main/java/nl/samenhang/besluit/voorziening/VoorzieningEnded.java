package nl.samenhang.besluit.voorziening;

import nl.samenhang.kernel.Tekst;

/** Help of somebody ends. */
public record VoorzieningEnded(Voorziening voorziening, String naam) implements Voorzieningfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("voorziening.feit.beeindigd", naam);
    }
}
