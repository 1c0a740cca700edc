package nl.samenhang.recht.termijn;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** A clock got more time, once. */
public record TermijnExtended(LopendeTermijn termijn, String naam) implements Gebeurtenis {

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
        return Tekst.of("termijn.tijdlijn.verlengd", naam, termijn.uiterlijk());
    }
}
