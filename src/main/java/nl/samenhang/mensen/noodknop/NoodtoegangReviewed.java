package nl.samenhang.mensen.noodknop;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** The privacy officer judged whether opening a closed file was justified. */
public record NoodtoegangReviewed(
        NoodtoegangId id, GezinId gezinId, String naam, Noodtoegang.Oordeel oordeel)
        implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return Onderwerp.of("noodtoegang", id);
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(gezinId);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("noodknop.feit." + oordeel, naam);
    }

    @Override
    public boolean forGezin() {
        return true;
    }
}
