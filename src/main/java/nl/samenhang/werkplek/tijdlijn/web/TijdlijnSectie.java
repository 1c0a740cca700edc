package nl.samenhang.werkplek.tijdlijn.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.werkplek.tijdlijn.TijdlijnFilter;
import org.springframework.stereotype.Component;

/** The newest part of the timeline, under both columns of the page of a gezin. */
@Component
class TijdlijnSectie implements Gezinssectie {

    private static final int NEWEST = 15;

    private final Tijdlijnbeeld beeld;

    TijdlijnSectie(Tijdlijnbeeld beeld) {
        this.beeld = beeld;
    }

    @Override
    public String plek() {
        return ONDER;
    }

    @Override
    public int volgorde() {
        return 90;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var view = beeld.of(gezin, TijdlijnFilter.ALLES, NEWEST);
        return Optional.of(
                new Sectie("tijdlijn", "werkplek/tijdlijn/sectie", Map.of("view", view)));
    }
}
