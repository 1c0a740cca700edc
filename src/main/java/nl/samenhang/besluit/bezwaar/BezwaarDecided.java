package nl.samenhang.besluit.bezwaar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/**
 * The decision on an objection was announced. Its sentence says not what it is about: the timeline
 * is read by everybody who may open the file.
 *
 * @param naam of who objected
 * @param dag the day of announcement (Awb art. 7:12 lid 2)
 */
public record BezwaarDecided(Bezwaar bezwaar, String naam, LocalDate dag) implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return bezwaar.id().onderwerp();
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(bezwaar.gezin());
    }

    @Override
    public List<InwonerId> betrokkenen() {
        return List.of(bezwaar.inwoner());
    }

    @Override
    public boolean forGezin() {
        return true;
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("bezwaar.feit.beslist", naam);
    }
}
