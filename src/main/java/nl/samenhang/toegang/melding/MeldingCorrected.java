package nl.samenhang.toegang.melding;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** The reporter or an employee corrected or added something; the first words stay as they were. */
public record MeldingCorrected(
        MeldingId melding, String referentie, Optional<GezinId> gezin, List<InwonerId> betrokkenen)
        implements Meldingfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("melding.feit.aangevuld", referentie);
    }
}
