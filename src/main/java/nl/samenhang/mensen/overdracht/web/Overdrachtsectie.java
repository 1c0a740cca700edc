package nl.samenhang.mensen.overdracht.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.overdracht.Ontvangsten;
import nl.samenhang.mensen.overdracht.OverdrachtRechten;
import nl.samenhang.mensen.overdracht.Overdrachten;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** On the page of the gezin: from where the file came, to where it goes, and how to give it. */
@Component
class Overdrachtsectie implements Gezinssectie {

    private final Overdrachten overdrachten;
    private final Ontvangsten ontvangsten;
    private final Gezinnen gezinnen;

    Overdrachtsectie(Overdrachten overdrachten, Ontvangsten ontvangsten, Gezinnen gezinnen) {
        this.overdrachten = overdrachten;
        this.ontvangsten = ontvangsten;
        this.gezinnen = gezinnen;
    }

    @Override
    public String plek() {
        return ZIJ;
    }

    @Override
    public int volgorde() {
        return 95;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var mag = Contexts.current().rechten().contains(OverdrachtRechten.GEVEN);
        var laatste = overdrachten.of(gezin).stream().findFirst();
        var herkomst = ontvangsten.of(gezin);
        var loopt = laatste.filter(o -> o.status().isLopend()).isPresent();
        var kan = mag && !loopt && gezinnen.get(gezin).isActief();
        if (!kan && laatste.isEmpty() && herkomst.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Sectie(
                        "overdracht",
                        "mensen/overdracht/sectie",
                        Map.of(
                                "gezin", gezin,
                                "laatste", laatste,
                                "herkomst", herkomst,
                                "kan", kan)));
    }
}
