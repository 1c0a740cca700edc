package nl.samenhang.toegang.melding;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * A melding was taken up for help and now belongs to the file of a gezin.
 *
 * @param nieuwGezin whether the file was opened for this melding; false when it joined a known one
 */
public record MeldingAccepted(
        MeldingId melding,
        GezinId gezinId,
        String referentie,
        boolean nieuwGezin,
        List<InwonerId> betrokkenen)
        implements Meldingfeit {

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(gezinId);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("melding.feit.opgepakt", referentie);
    }
}
