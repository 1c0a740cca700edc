package nl.samenhang.recht.termijn;

import java.util.Locale;
import nl.samenhang.kernel.Tekst;

/** A clock stands still from now on (Awb art. 4:15). */
public record TermijnSuspended(LopendeTermijn termijn, String naam, Opschortingsreden reden)
        implements Termijnfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of(
                "termijn.tijdlijn.opgeschort." + reden.name().toLowerCase(Locale.ROOT), naam);
    }
}
