package nl.samenhang.mensen.huishouden;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** A person answered whether two people at one address are one household. */
public record HuishoudenConfirmed(
        InwonerId inwoner, String naam, InwonerId bij, String bijNaam, boolean samen)
        implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return Onderwerp.of("inwoner", inwoner);
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.empty();
    }

    @Override
    public List<InwonerId> betrokkenen() {
        return List.of(inwoner, bij);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of(samen ? "huishouden.feit.samen" : "huishouden.feit.apart", naam, bijNaam);
    }
}
