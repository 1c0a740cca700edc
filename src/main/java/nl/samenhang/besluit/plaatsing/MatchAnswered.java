package nl.samenhang.besluit.plaatsing;

import nl.samenhang.kernel.Tekst;

/** Somebody said whether the place fits. */
public record MatchAnswered(Plaatsing plaatsing, String naam) implements Plaatsingsfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("plaatsing.feit.match", naam, plaatsing().plek().naam());
    }
}
