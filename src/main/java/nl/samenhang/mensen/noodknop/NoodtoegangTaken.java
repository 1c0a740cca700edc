package nl.samenhang.mensen.noodknop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/**
 * Somebody opened a file that was closed for them.
 *
 * @param naam who it was
 * @param tot when it closes again
 * @param betrokkenen whose file it is
 */
public record NoodtoegangTaken(
        NoodtoegangId id,
        GezinId gezinId,
        Noodtoegang.Soort soort,
        String naam,
        Instant tot,
        List<InwonerId> betrokkenen)
        implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return Onderwerp.of("noodtoegang", id);
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(gezinId);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("noodknop.feit." + soort, naam);
    }

    /** The family reads who came in; by the log they see what was looked at. */
    @Override
    public boolean forGezin() {
        return soort == Noodtoegang.Soort.NOOD;
    }
}
