package nl.samenhang.geld.maatwerkbudget;

import nl.samenhang.kernel.Tekst;

/** Money was given or refused. */
public record BestedingDecided(Besteding besteding) implements Bestedingfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of(
                besteding().status() == Bestedingstatus.AFGEWEZEN
                        ? "maatwerkbudget.feit.afgewezen"
                        : "maatwerkbudget.feit.toegekend",
                besteding().bedrag(),
                besteding().wat());
    }

    @Override
    public boolean forGezin() {
        return true;
    }
}
