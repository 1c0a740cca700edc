package nl.samenhang.regie.overleg;

import nl.samenhang.kernel.Tekst;

/** The meeting does not take place. */
public record OverlegCancelled(Overleg overleg) implements Overlegfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("overleg.feit.afgelast");
    }
}
