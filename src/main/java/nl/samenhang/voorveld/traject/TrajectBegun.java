package nl.samenhang.voorveld.traject;

import nl.samenhang.kernel.Tekst;

/** Somebody is guided from now on. */
public record TrajectBegun(Traject traject, String naam) implements Trajectfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("traject.feit.begonnen", naam);
    }
}
