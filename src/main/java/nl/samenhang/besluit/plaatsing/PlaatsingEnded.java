package nl.samenhang.besluit.plaatsing;

import nl.samenhang.kernel.Tekst;

/** Somebody no longer lives at a place. */
public record PlaatsingEnded(Plaatsing plaatsing, String naam) implements Plaatsingsfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("plaatsing.feit.geeindigd", naam, plaatsing().plek().naam());
    }
}
