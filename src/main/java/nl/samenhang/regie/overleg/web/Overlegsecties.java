package nl.samenhang.regie.overleg.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.regie.overleg.Adviezen;
import nl.samenhang.regie.overleg.OverlegRechten;
import nl.samenhang.regie.overleg.Overleggen;
import org.springframework.stereotype.Component;

/** Meetings and advice on the page of the gezin. */
@Component
class Overlegsecties implements Gezinssectie {

    private static final int AFTER_INQUIRY = 16;

    private final Overleggen overleggen;
    private final Adviezen adviezen;

    Overlegsecties(Overleggen overleggen, Adviezen adviezen) {
        this.overleggen = overleggen;
        this.adviezen = adviezen;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return AFTER_INQUIRY;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(OverlegRechten.INZIEN)) {
            return Optional.empty();
        }
        return Optional.of(
                new Sectie(
                        "overleg",
                        "regie/overleg/sectie",
                        Map.of(
                                "gezin",
                                gezin,
                                "overleggen",
                                overleggen.of(gezin),
                                "adviezen",
                                adviezen.of(gezin))));
    }
}
