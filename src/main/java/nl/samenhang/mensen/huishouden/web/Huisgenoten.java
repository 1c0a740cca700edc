package nl.samenhang.mensen.huishouden.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.huishouden.Huishouden;
import nl.samenhang.mensen.huishouden.Huishoudenlid;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Inwonersectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** On the page of a person: with whom they live today. */
@Component
class Huisgenoten implements Inwonersectie {

    private final Huishoudens huishoudens;
    private final Inwoners inwoners;
    private final Clock clock;

    Huisgenoten(Huishoudens huishoudens, Inwoners inwoners, Clock clock) {
        this.huishoudens = huishoudens;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Sectie> sectie(InwonerId inwoner) {
        var today = LocalDate.now(clock);
        var history = huishoudens.history(inwoner);
        var now =
                history.stream()
                        .filter(huishouden -> huishouden.ledenOn(today).contains(inwoner))
                        .findFirst();
        var leden =
                now
                        .map(huishouden -> inwoners.findAll(huishouden.ledenOn(today)))
                        .orElse(List.of())
                        .stream()
                        .filter(lid -> !lid.id().equals(inwoner))
                        .toList();
        var vroeger =
                history.stream()
                        .filter(huishouden -> !now.equals(Optional.of(huishouden)))
                        .flatMap(huishouden -> others(huishouden, inwoner).stream())
                        .filter(lid -> leden.stream().map(Inwoner::id).noneMatch(lid::equals))
                        .distinct()
                        .toList();
        var zeker = now.map(Huishouden::zeker).orElse(true);
        return Optional.of(
                new Sectie(
                        "huishouden",
                        "mensen/huishouden/inwonersectie",
                        Map.of(
                                "leden",
                                leden,
                                "vroeger",
                                inwoners.findAll(vroeger),
                                "zeker",
                                zeker)));
    }

    private static List<InwonerId> others(Huishouden huishouden, InwonerId inwoner) {
        return huishouden.leden().stream()
                .map(Huishoudenlid::inwoner)
                .filter(lid -> !lid.equals(inwoner))
                .toList();
    }
}
