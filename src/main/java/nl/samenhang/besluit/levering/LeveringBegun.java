package nl.samenhang.besluit.levering;

import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.kernel.Tekst;

/** Granted help really began. */
public record LeveringBegun(Voorziening voorziening, Levering levering, String naam)
        implements Leveringfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("levering.feit.begonnen", naam, levering.begin().dag());
    }
}
