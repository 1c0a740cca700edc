package nl.samenhang.regie.overleg;

import nl.samenhang.kernel.Tekst;

/** There is a date for a meeting, and everybody was invited. */
public record OverlegPlanned(Overleg overleg) implements Overlegfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("overleg.feit.gepland");
    }
}
