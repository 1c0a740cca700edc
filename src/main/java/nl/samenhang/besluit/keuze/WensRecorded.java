package nl.samenhang.besluit.keuze;

import nl.samenhang.kernel.Tekst;

/** Somebody said what is wished of help. */
public record WensRecorded(Keuze keuze, String naam) implements Keuzefeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("keuze.feit.gewenst", naam);
    }
}
