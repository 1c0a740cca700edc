package nl.samenhang.mensen.gezin.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** On the page of the gezin: what can be changed about the file itself. */
@Component
class Dossiersectie implements Gezinssectie {

    private final Gezinnen gezinnen;

    Dossiersectie(Gezinnen gezinnen) {
        this.gezinnen = gezinnen;
    }

    @Override
    public String plek() {
        return ZIJ;
    }

    @Override
    public int volgorde() {
        return 900;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        return gezinnen.find(gezin)
                .map(
                        found ->
                                new Sectie(
                                        "dossier", "mensen/gezin/dossier", Map.of("gezin", found)));
    }
}
