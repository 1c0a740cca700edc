package nl.samenhang.recht.termijn;

import nl.samenhang.kernel.Tekst;

/** The last day of a clock is over and what it was for is not done. */
public record TermijnExpired(LopendeTermijn termijn, String naam) implements Termijnfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("termijn.tijdlijn.verstreken", naam, termijn.uiterlijk());
    }
}
