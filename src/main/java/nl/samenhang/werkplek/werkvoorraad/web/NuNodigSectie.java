package nl.samenhang.werkplek.werkvoorraad.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.werkplek.werkvoorraad.Werkitems;
import org.springframework.stereotype.Component;

/** What is still to be done for a file, on top of the side column. */
@Component
class NuNodigSectie implements Gezinssectie {

    private final Werkitems werkitems;
    private final Werkregels werkregels;

    NuNodigSectie(Werkitems werkitems, Werkregels werkregels) {
        this.werkitems = werkitems;
        this.werkregels = werkregels;
    }

    @Override
    public String plek() {
        return ZIJ;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var regels = werkregels.ofOneGezin(werkitems.ofGezin(gezin));
        return Optional.of(
                new Sectie("nu-nodig", "werkplek/werkvoorraad/sectie", Map.of("regels", regels)));
    }
}
