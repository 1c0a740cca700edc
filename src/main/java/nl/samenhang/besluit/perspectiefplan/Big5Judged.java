package nl.samenhang.besluit.perspectiefplan;

import nl.samenhang.kernel.Tekst;

/** It was looked how the Big 5 of a young person stand. */
public record Big5Judged(Perspectiefplan plan, String naam) implements Perspectieffeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("perspectiefplan.feit.big5", naam);
    }
}
