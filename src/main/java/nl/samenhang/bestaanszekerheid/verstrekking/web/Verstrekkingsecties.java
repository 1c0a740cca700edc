package nl.samenhang.bestaanszekerheid.verstrekking.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.verstrekking.VerstrekkingRechten;
import nl.samenhang.bestaanszekerheid.verstrekking.Verstrekkingen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** What is given, on the page of the gezin and under the own pages. */
@Component
class Verstrekkingsecties implements Gezinssectie, Mijnsectie {

    private static final int AFTER_QUESTIONS = 29;
    private static final String SLEUTEL = "verstrekkingen";

    private final Verstrekkingen verstrekkingen;

    Verstrekkingsecties(Verstrekkingen verstrekkingen) {
        this.verstrekkingen = verstrekkingen;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return AFTER_QUESTIONS;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(VerstrekkingRechten.WERKEN)) {
            return Optional.empty();
        }
        return sectie(gezin, "bestaanszekerheid/verstrekking/sectie");
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        return sectie(gezin, "bestaanszekerheid/verstrekking/mijnsectie");
    }

    private Optional<Sectie> sectie(GezinId gezin, String template) {
        var alle = verstrekkingen.of(gezin);
        return alle.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                SLEUTEL, template, Map.of("verstrekkingen", alle, "gezin", gezin)));
    }
}
