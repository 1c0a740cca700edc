package nl.samenhang.besluit.perspectiefplan;

import nl.samenhang.kernel.Tekst;

/** A young person reached 16.5 and has a plan for coming of age. */
public record PerspectiefplanOpened(Perspectiefplan plan, String naam) implements Perspectieffeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("perspectiefplan.feit.geopend", naam);
    }
}
