package nl.samenhang.werkplek.tijdlijn;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/**
 * A note of a contact was written.
 *
 * @param begin the beginning of its text
 */
public record NotitieWritten(
        NotitieId notitie,
        GezinId gezinId,
        Notitiesoort soort,
        String begin,
        List<InwonerId> betrokkenen)
        implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return Onderwerp.of("notitie", notitie);
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(gezinId);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("tijdlijn.feit." + soort.sleutel(), begin);
    }
}
