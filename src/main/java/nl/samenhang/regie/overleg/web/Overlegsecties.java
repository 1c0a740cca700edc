package nl.samenhang.regie.overleg.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.platform.web.Sectie.Stap;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import nl.samenhang.regie.overleg.Adviezen;
import nl.samenhang.regie.overleg.OverlegRechten;
import nl.samenhang.regie.overleg.Overleggen;
import org.springframework.stereotype.Component;

/** Meetings and advice on the page of the gezin, and meetings on the pages of who is invited. */
@Component
class Overlegsecties implements Gezinssectie, Mijnsectie {

    private static final int AFTER_INQUIRY = 16;

    private final Overleggen overleggen;
    private final Adviezen adviezen;
    private final EigenDelen delen;

    Overlegsecties(Overleggen overleggen, Adviezen adviezen, EigenDelen delen) {
        this.overleggen = overleggen;
        this.adviezen = adviezen;
        this.delen = delen;
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
        var gevoerd = overleggen.of(gezin);
        var gegeven = adviezen.of(gezin);
        if (gevoerd.isEmpty() && gegeven.isEmpty()) {
            return Optional.of(
                    Sectie.begin("overleg", "overleg.sectie", "overleg.sectie.leeg", steps(gezin)));
        }
        return Optional.of(
                new Sectie(
                        "overleg",
                        "regie/overleg/sectie",
                        Map.of("gezin", gezin, "overleggen", gevoerd, "adviezen", gegeven)));
    }

    private static List<Stap> steps(GezinId gezin) {
        var rechten = Contexts.current().rechten();
        var stappen = new ArrayList<Stap>();
        if (rechten.contains(OverlegRechten.ORGANISEREN)) {
            stappen.add(new Stap("/gezinnen/" + gezin + "/overleggen/new", "overleg.voorbereiden"));
        }
        if (rechten.contains(OverlegRechten.ADVISEREN)) {
            stappen.add(new Stap("/gezinnen/" + gezin + "/adviezen/new", "overleg.advies.geven"));
        }
        return stappen;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        var mijn = delen.of(gezin, inwoner);
        var genodigd =
                overleggen.of(gezin).stream()
                        .map(o -> new MijnOverleg(o, overleggen.inhoud(o.id())))
                        .filter(o -> o.isFor(mijn))
                        .toList();
        return genodigd.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "overleg",
                                "regie/overleg/mijnsectie",
                                Map.of("overleggen", genodigd)));
    }
}
