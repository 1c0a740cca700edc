package nl.samenhang.besluit.inzending.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.inzending.Inzendingen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import org.springframework.stereotype.Component;

/** What a family sent, on the page of its file, and the way to send at the resident. */
@Component
class Inzendingsecties implements Gezinssectie, Mijnsectie {

    private static final int BEFORE_MESSAGES = 29;

    private final Inzendingen inzendingen;
    private final EigenDelen delen;

    Inzendingsecties(Inzendingen inzendingen, EigenDelen delen) {
        this.inzendingen = inzendingen;
        this.delen = delen;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return BEFORE_MESSAGES;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(AanvraagRechten.BEHANDELEN)) {
            return Optional.empty();
        }
        return Optional.of(inzendingen.of(gezin))
                .filter(alle -> !alle.isEmpty())
                .map(
                        alle ->
                                new Sectie(
                                        "inzendingen",
                                        "besluit/inzending/sectie",
                                        Map.of("inzendingen", alle)));
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        return delen.of(gezin, inwoner).wie().contains(inwoner)
                ? Optional.of(
                        new Sectie(
                                "inzendingen",
                                "besluit/inzending/mijn",
                                Map.of("gezin", gezin, "inzendingen", inzendingen.of(gezin))))
                : Optional.empty();
    }
}
