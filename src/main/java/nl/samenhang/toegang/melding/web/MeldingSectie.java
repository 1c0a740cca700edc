package nl.samenhang.toegang.melding.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.toegang.melding.Melding;
import nl.samenhang.toegang.melding.Meldingen;
import org.springframework.stereotype.Component;

/** On the page of the gezin: the calls for help that joined it, for who may open the file. */
@Component
class MeldingSectie implements Gezinssectie {

    private final Meldingen meldingen;
    private final Dossiertoegang toegang;

    MeldingSectie(Meldingen meldingen, Dossiertoegang toegang) {
        this.meldingen = meldingen;
        this.toegang = toegang;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return 600;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var gekomen = toegang.has(gezin) ? meldingen.ofGezin(gezin) : List.<Melding>of();
        return gekomen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "meldingen",
                                "toegang/melding/sectie",
                                Map.of("meldingen", gekomen)));
    }
}
