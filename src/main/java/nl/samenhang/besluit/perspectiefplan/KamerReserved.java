package nl.samenhang.besluit.perspectiefplan;

import nl.samenhang.kernel.Tekst;

/** A room is kept for a young person. */
public record KamerReserved(Perspectiefplan plan, String naam) implements Perspectieffeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("perspectiefplan.feit.kamer", naam);
    }
}
