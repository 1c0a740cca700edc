package nl.samenhang.besluit.wachtvraag.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.besluit.wachtvraag.Wachtvraag;
import nl.samenhang.besluit.wachtvraag.WachtvraagRechten;
import nl.samenhang.besluit.wachtvraag.Wachtvragen;
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

/** For what a family waits on the page of its file, and at the resident. */
@Component
class Wachtsecties implements Gezinssectie, Mijnsectie {

    private static final int BEFORE_BUDGET = 25;

    private final Wachtvragen vragen;
    private final Inwoners inwoners;
    private final Clock clock;

    Wachtsecties(Wachtvragen vragen, Inwoners inwoners, Clock clock) {
        this.vragen = vragen;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return BEFORE_BUDGET;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(WachtvraagRechten.WERKEN)) {
            return Optional.empty();
        }
        var alle = vragen.of(gezin);
        var elders = vragen.elders(gezin);
        if (alle.isEmpty() && elders.isEmpty()) {
            return Optional.of(
                    Sectie.begin(
                            "wachtvraag",
                            "wachtvraag.sectie.titel",
                            "wachtvraag.sectie.leeg",
                            List.of(
                                    new Stap(
                                            "/gezinnen/" + gezin + "/wachtvragen/nieuw",
                                            "wachtvraag.toevoegen"))));
        }
        return Optional.of(
                new Sectie(
                        "wachtvraag",
                        "besluit/wachtvraag/sectie",
                        Map.of(
                                "vragen",
                                alle,
                                "elders",
                                elders,
                                "namen",
                                namen(alle),
                                "gezin",
                                gezin,
                                "vandaag",
                                LocalDate.now(clock))));
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        var eigen =
                vragen.of(gezin).stream()
                        .filter(vraag -> vraag.inwoner().equals(inwoner) && vraag.isOpen())
                        .toList();
        if (eigen.isEmpty()) {
            return Optional.empty();
        }
        var hulp =
                eigen.stream()
                        .collect(
                                Collectors.toMap(
                                        Wachtvraag::id, v -> vragen.overbruggingen(v.id())));
        return Optional.of(
                new Sectie(
                        "wachtvraag",
                        "besluit/wachtvraag/mijn",
                        Map.of("vragen", eigen, "hulp", hulp)));
    }

    private Map<InwonerId, String> namen(List<Wachtvraag> alle) {
        return inwoners.findAll(alle.stream().map(Wachtvraag::inwoner).distinct().toList()).stream()
                .collect(Collectors.toMap(Inwoner::id, Inwoner::aanspreeknaam));
    }
}
