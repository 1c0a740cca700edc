package nl.samenhang.recht.termijn;

import java.util.Locale;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** A clock stands still from now on (Awb art. 4:15). */
public record TermijnSuspended(LopendeTermijn termijn, String naam, Opschortingsreden reden)
        implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return termijn.onderwerp();
    }

    @Override
    public Optional<GezinId> gezin() {
        return termijn.gezin();
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of(
                "termijn.tijdlijn.opgeschort." + reden.name().toLowerCase(Locale.ROOT), naam);
    }
}
