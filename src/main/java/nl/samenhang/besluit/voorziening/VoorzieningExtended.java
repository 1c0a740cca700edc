package nl.samenhang.besluit.voorziening;

import nl.samenhang.kernel.Tekst;

/** Help of somebody goes on longer. */
public record VoorzieningExtended(Voorziening voorziening, String naam) implements Voorzieningfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("voorziening.feit.verlengd", naam);
    }
}
