package nl.samenhang.recht.termijn;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** The last day of a clock is over and what it was for is not done. */
public record TermijnExpired(LopendeTermijn termijn, String naam) implements Gebeurtenis {

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
        return Tekst.of("termijn.tijdlijn.verstreken", naam, termijn.uiterlijk());
    }
}
