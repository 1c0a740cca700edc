package nl.samenhang.besluit.inzending;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** A resident sent something. */
public record InzendingReceived(Inzending inzending, String naam) implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return inzending.id().onderwerp();
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(inzending.gezin());
    }

    @Override
    public List<InwonerId> betrokkenen() {
        return List.of(inzending.inwoner());
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("inzending.feit." + inzending.soort(), naam);
    }
}
