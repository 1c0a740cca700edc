package nl.samenhang.mensen.noodknop.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.noodknop.Berichtenstoppen;
import nl.samenhang.mensen.noodknop.NoodknopRechten;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** On the page of the gezin: whether somebody has to call before anything is sent. */
@Component
class Belsectie implements Gezinssectie {

    private final Berichtenstoppen stoppen;

    Belsectie(Berichtenstoppen stoppen) {
        this.stoppen = stoppen;
    }

    @Override
    public String plek() {
        return ZIJ;
    }

    @Override
    public int volgorde() {
        return 890;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var stops = stoppen.of(gezin).size();
        if (stops == 0 && !Contexts.current().rechten().contains(NoodknopRechten.TEGENHOUDEN)) {
            return Optional.empty();
        }
        var berichten = stops == 0 ? 0 : stoppen.held(gezin).size();
        return Optional.of(
                new Sectie(
                        "bel-eerst",
                        "mensen/noodknop/belsectie",
                        Map.of("gezin", gezin, "stops", stops, "berichten", berichten)));
    }
}
