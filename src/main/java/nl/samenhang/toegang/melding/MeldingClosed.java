package nl.samenhang.toegang.melding;

import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** A melding ended without a file, for a reason that was written down. */
public record MeldingClosed(
        MeldingId melding, String referentie, Sluitreden reden, List<InwonerId> betrokkenen)
        implements Meldingfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("melding.feit.gesloten." + reden, referentie);
    }
}
