package nl.samenhang.besluit.keuze;

import nl.samenhang.kernel.Tekst;

/** Somebody chose who helps. */
public record KeuzeMade(Keuze keuze, String naam) implements Keuzefeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("keuze.feit.gekozen", naam);
    }
}
