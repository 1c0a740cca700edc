package nl.samenhang.toegang.melding;

import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** A call for help came in. */
public record MeldingReceived(
        MeldingId melding,
        String referentie,
        Kanaal kanaal,
        Urgentie urgentie,
        List<InwonerId> betrokkenen)
        implements Meldingfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("melding.feit.ontvangen", referentie);
    }
}
