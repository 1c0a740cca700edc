package nl.samenhang.regie.toestemming.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwonersectie;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.regie.toestemming.Toestemming;
import nl.samenhang.regie.toestemming.ToestemmingRechten;
import nl.samenhang.regie.toestemming.Toestemmingen;
import org.springframework.stereotype.Component;

/** Consent on the page of a person, and on the start page of a resident. */
@Component
class Toestemmingsecties implements Inwonersectie, Mijnsectie {

    private static final int AFTER_DATA = 45;

    private final Toestemmingen toestemmingen;

    Toestemmingsecties(Toestemmingen toestemmingen) {
        this.toestemmingen = toestemmingen;
    }

    @Override
    public int volgorde() {
        return AFTER_DATA;
    }

    @Override
    public Optional<Sectie> sectie(InwonerId inwoner) {
        return Contexts.current().rechten().contains(ToestemmingRechten.VASTLEGGEN)
                ? Optional.of(sectie(inwoner, "/inwoners/" + inwoner + "/toestemmingen"))
                : Optional.empty();
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        return Optional.of(sectie(inwoner, "/mijn/toestemmingen"));
    }

    private Sectie sectie(InwonerId inwoner, String pad) {
        var geldig =
                toestemmingen.of(inwoner).stream()
                        .filter(t -> t.status() == Toestemming.Status.GELDIG)
                        .count();
        return new Sectie(
                "toestemmingen",
                "regie/toestemming/sectie",
                Map.of("aantal", (int) geldig, "pad", pad));
    }
}
