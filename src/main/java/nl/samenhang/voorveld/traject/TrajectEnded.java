package nl.samenhang.voorveld.traject;

import nl.samenhang.kernel.Tekst;

/** Somebody is guided no longer. */
public record TrajectEnded(Traject traject, String naam) implements Trajectfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("traject.feit.geeindigd", naam);
    }
}
