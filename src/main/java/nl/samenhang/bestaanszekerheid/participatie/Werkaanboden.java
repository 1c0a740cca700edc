package nl.samenhang.bestaanszekerheid.participatie;

import java.util.List;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.aanbieder.Postcodes;
import nl.samenhang.netwerk.aanbieder.Talen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of work that organisations offer. */
@Service
@Transactional
public class Werkaanboden {

    private final ParticipatieRepository participatie;
    private final Postcodes postcodes;

    Werkaanboden(ParticipatieRepository participatie, Postcodes postcodes) {
        this.participatie = participatie;
        this.postcodes = postcodes;
    }

    @Transactional(readOnly = true)
    public List<Werkaanbod> all() {
        return participatie.aanbod();
    }

    @Transactional(readOnly = true)
    public Werkaanbod get(WerkaanbodId id) {
        return participatie.aanbod(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** Adds it, or writes it anew. */
    public void save(Werkaanbod aanbod) {
        if (aanbod.urenTot() < aanbod.urenVan()) {
            throw new Refusal("urenTot", Tekst.of("participatie.fout.uren-om"));
        }
        if (postcodes.find(aanbod.postcode()).isEmpty()) {
            throw new Refusal("postcode", Tekst.of("participatie.fout.postcode-onbekend"));
        }
        if (!Talen.ALLE.containsAll(aanbod.talen())) {
            throw new Refusal("talen", Tekst.of("participatie.fout.talen"));
        }
        var bezet = participatie.hold(aanbod.id()).map(Werkaanbod::bezet).orElse(0);
        if (aanbod.plaatsen() < bezet) {
            throw new Refusal("plaatsen", Tekst.of("participatie.fout.plaatsen-bezet", bezet));
        }
        participatie.save(aanbod);
    }
}
