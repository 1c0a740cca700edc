package nl.samenhang.besluit.plaatsing;

import nl.samenhang.kernel.Tekst;

/** Somebody gets a place. */
public record PlaatsingBegun(Plaatsing plaatsing, String naam) implements Plaatsingsfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of(
                "plaatsing.feit.begonnen", naam, plaatsing().plek().naam(), plaatsing().van());
    }
}
