package nl.samenhang.mensen.huishouden.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.huishouden.Huishouden;
import nl.samenhang.mensen.huishouden.Huishoudenlid;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Inwonersectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** On the page of a person: where and with whom they live and lived. */
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
        var history = huishoudens.history(inwoner);
        var zeker =
                history.stream()
                        .filter(huishouden -> huishouden.ledenOn(today()).contains(inwoner))
                        .findFirst()
                        .map(Huishouden::zeker)
                        .orElse(true);
        var perioden =
                new Woongeschiedenis(inwoner, history, people(history))
                        .of(inwoners.verblijven(inwoner));
        return Optional.of(
                new Sectie(
                        "huishouden",
                        "mensen/huishouden/inwonersectie",
                        Map.of("inwoner", inwoner, "perioden", perioden, "zeker", zeker)));
    }

    private Map<InwonerId, Inwoner> people(List<Huishouden> history) {
        var ids =
                history.stream()
                        .flatMap(huishouden -> huishouden.leden().stream())
                        .map(Huishoudenlid::inwoner)
                        .distinct()
                        .toList();
        return inwoners.findAll(ids).stream()
                .collect(Collectors.toMap(Inwoner::id, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
