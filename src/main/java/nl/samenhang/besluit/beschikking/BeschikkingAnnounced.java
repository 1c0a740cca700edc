package nl.samenhang.besluit.beschikking;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/**
 * Decisions were announced. Its sentence names neither the law nor what was decided: the timeline
 * is read by everybody who may open the file.
 */
public record BeschikkingAnnounced(Beschikking beschikking, InwonerId aanvrager, String naam)
        implements Gebeurtenis {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("beschikking.feit.bekendgemaakt", naam);
    }

    @Override
    public Onderwerp onderwerp() {
        return beschikking.id().onderwerp();
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(beschikking.gezin());
    }

    @Override
    public List<InwonerId> betrokkenen() {
        return List.of(aanvrager);
    }

    @Override
    public boolean forGezin() {
        return true;
    }
}
