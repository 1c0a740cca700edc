package nl.samenhang.geld.maatwerkbudget;

import nl.samenhang.kernel.Tekst;

/** The family has the money, or what it was spent on. */
public record BestedingPaid(Besteding besteding) implements Bestedingfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("maatwerkbudget.feit.betaald", besteding().bedrag(), besteding().wat());
    }

    @Override
    public boolean forGezin() {
        return true;
    }
}
