package nl.samenhang.besluit.voorziening;

import nl.samenhang.kernel.Tekst;

/** Somebody has help. */
public record VoorzieningRecorded(Voorziening voorziening, String naam) implements Voorzieningfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("voorziening.feit.vastgelegd", naam);
    }
}
