package nl.samenhang.mensen.privacyverzoek.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwonersectie;
import nl.samenhang.mensen.privacyverzoek.Besluiten;
import nl.samenhang.mensen.privacyverzoek.PrivacyverzoekRechten;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** On the page of a person: what the person says about the data, and a request to write down. */
@Component
class Privacysectie implements Inwonersectie {

    private final Besluiten besluiten;

    Privacysectie(Besluiten besluiten) {
        this.besluiten = besluiten;
    }

    @Override
    public int volgorde() {
        return 95;
    }

    @Override
    public Optional<Sectie> sectie(InwonerId inwoner) {
        var verklaringen = besluiten.verklaringen(inwoner);
        var mag = Contexts.current().rechten().contains(PrivacyverzoekRechten.ONTVANGEN);
        if (verklaringen.isEmpty() && !mag) {
            return Optional.empty();
        }
        return Optional.of(
                new Sectie(
                        "privacyverzoek",
                        "mensen/privacyverzoek/inwonersectie",
                        Map.of("inwoner", inwoner, "verklaringen", verklaringen)));
    }
}
