package nl.samenhang.regie.overleg;

import nl.samenhang.kernel.Tekst;

/** The meeting was held. */
public record OverlegHeld(Overleg overleg) implements Overlegfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("overleg.feit.gehouden");
    }
}
