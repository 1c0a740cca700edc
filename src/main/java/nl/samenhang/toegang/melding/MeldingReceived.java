package nl.samenhang.toegang.melding;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** A call for help came in. */
public record MeldingReceived(
        MeldingId melding,
        String referentie,
        Kanaal kanaal,
        Urgentie urgentie,
        List<InwonerId> betrokkenen)
        implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return melding.onderwerp();
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.empty();
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("melding.feit.ontvangen", referentie);
    }
}
