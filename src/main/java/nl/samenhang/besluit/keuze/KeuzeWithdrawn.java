package nl.samenhang.besluit.keuze;

import nl.samenhang.kernel.Tekst;

/** Somebody took a choice of help back. */
public record KeuzeWithdrawn(Keuze keuze, String naam) implements Keuzefeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("keuze.feit.ingetrokken", naam);
    }
}
