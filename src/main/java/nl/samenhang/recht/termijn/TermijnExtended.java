package nl.samenhang.recht.termijn;

import nl.samenhang.kernel.Tekst;

/** A clock got more time, once. */
public record TermijnExtended(LopendeTermijn termijn, String naam) implements Termijnfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("termijn.tijdlijn.verlengd", naam, termijn.uiterlijk());
    }
}
