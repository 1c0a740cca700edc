package nl.samenhang.recht.termijn;

import nl.samenhang.kernel.Tekst;

/** A clock runs again, with a later last day. */
public record TermijnResumed(LopendeTermijn termijn, String naam) implements Termijnfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("termijn.tijdlijn.hervat", naam, termijn.uiterlijk());
    }
}
