package nl.samenhang.mensen.gezin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** On the page of the gezin: what can be changed about the file itself. */
@Component
class Dossiersectie implements Gezinssectie {

    private final Gezinnen gezinnen;
    private final Clock clock;

    Dossiersectie(Gezinnen gezinnen, Clock clock) {
        this.gezinnen = gezinnen;
        this.clock = clock;
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
                                        "dossier",
                                        "mensen/gezin/dossier",
                                        Map.of("gezin", found, "verhuizer", first(found))));
    }

    /** The household moves together from the page of who stands first in the file. */
    private Optional<InwonerId> first(Gezin gezin) {
        return gezin.inwonersOn(LocalDate.now(clock)).stream().findFirst();
    }
}
