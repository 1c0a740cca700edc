package nl.samenhang.toegang.melding;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** The reporter took the melding back. */
public record MeldingWithdrawn(
        MeldingId melding, String referentie, Optional<GezinId> gezin, List<InwonerId> betrokkenen)
        implements Meldingfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("melding.feit.ingetrokken", referentie);
    }
}
