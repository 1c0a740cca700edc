package nl.samenhang.regie.aanspreekpunt;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** A family saw so many contact persons in twelve months that the team leader must look at it. */
public record ContinuiteitAlerted(GezinId gezinId, int wisselingen) implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return Onderwerp.of("gezin", gezinId);
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(gezinId);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("aanspreekpunt.feit.continuiteit", wisselingen);
    }
}
