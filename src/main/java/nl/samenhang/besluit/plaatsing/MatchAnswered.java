package nl.samenhang.besluit.plaatsing;

import nl.samenhang.kernel.Tekst;

/**
 * Somebody said whether the place fits.
 *
 * @param zelf under the own log-in
 */
public record MatchAnswered(Plaatsing plaatsing, String naam, boolean zelf)
        implements Plaatsingsfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of(
                zelf ? "plaatsing.feit.match-zelf" : "plaatsing.feit.match",
                naam,
                plaatsing().plek().naam());
    }
}
