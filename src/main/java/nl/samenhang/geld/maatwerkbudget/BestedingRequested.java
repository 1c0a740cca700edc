package nl.samenhang.geld.maatwerkbudget;

import nl.samenhang.kernel.Tekst;

/** Money was asked for that a second person has to agree to. */
public record BestedingRequested(Besteding besteding) implements Bestedingfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("maatwerkbudget.feit.gevraagd", besteding().bedrag(), besteding().wat());
    }
}
