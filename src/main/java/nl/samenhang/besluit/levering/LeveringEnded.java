package nl.samenhang.besluit.levering;

import java.time.LocalDate;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.kernel.Tekst;

/**
 * Granted help is given no longer.
 *
 * @param dag the last day on which it was given
 */
public record LeveringEnded(Voorziening voorziening, LocalDate dag, String naam)
        implements Leveringfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("levering.feit.gestopt", naam, dag);
    }
}
