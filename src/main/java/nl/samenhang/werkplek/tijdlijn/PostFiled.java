package nl.samenhang.werkplek.tijdlijn;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** Post was laid in the file of a gezin. */
public record PostFiled(
        PoststukId poststuk,
        GezinId gezinId,
        String titel,
        String afzender,
        List<InwonerId> betrokkenen)
        implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return Onderwerp.of("poststuk", poststuk);
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(gezinId);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("tijdlijn.feit.post", afzender, titel);
    }
}
