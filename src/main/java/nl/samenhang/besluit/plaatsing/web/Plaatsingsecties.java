package nl.samenhang.besluit.plaatsing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.besluit.plaatsing.Plaatsing;
import nl.samenhang.besluit.plaatsing.PlaatsingRechten;
import nl.samenhang.besluit.plaatsing.Plaatsingen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.platform.web.Sectie.Stap;
import org.springframework.stereotype.Component;

/** Who of a family lives at a place with help, on the page of its file and at the resident. */
@Component
class Plaatsingsecties implements Gezinssectie, Mijnsectie {

    private static final int AFTER_WAITING = 26;

    private final Plaatsingen plaatsingen;
    private final MijnPlaatsingen mijne;
    private final Inwoners inwoners;

    Plaatsingsecties(Plaatsingen plaatsingen, MijnPlaatsingen mijne, Inwoners inwoners) {
        this.plaatsingen = plaatsingen;
        this.mijne = mijne;
        this.inwoners = inwoners;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return AFTER_WAITING;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(PlaatsingRechten.WERKEN)) {
            return Optional.empty();
        }
        var alle = plaatsingen.of(gezin);
        if (alle.isEmpty()) {
            return Optional.of(
                    Sectie.begin(
                            "plaatsing",
                            "plaatsing.sectie.titel",
                            "plaatsing.sectie.leeg",
                            List.of(
                                    new Stap(
                                            "/gezinnen/" + gezin + "/plaatsingen",
                                            "plaatsing.toevoegen"))));
        }
        var namen =
                inwoners.findAll(alle.stream().map(Plaatsing::inwoner).distinct().toList()).stream()
                        .collect(Collectors.toMap(Inwoner::id, Inwoner::aanspreeknaam));
        return Optional.of(
                new Sectie(
                        "plaatsing",
                        "besluit/plaatsing/sectie",
                        Map.of("plaatsingen", alle, "namen", namen, "gezin", gezin)));
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        var eigen = mijne.of(gezin, inwoner);
        return eigen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "plaatsing",
                                "besluit/plaatsing/mijn",
                                Map.of("plaatsingen", eigen)));
    }
}
