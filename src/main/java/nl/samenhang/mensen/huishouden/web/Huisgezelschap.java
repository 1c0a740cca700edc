package nl.samenhang.mensen.huishouden.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Geheimhouding;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.web.Optie;
import org.springframework.stereotype.Component;

/** The person and who lives with them today, to choose for whom a change counts. */
@Component
class Huisgezelschap {

    private final Huishoudens huishoudens;
    private final Inwoners inwoners;
    private final Clock clock;

    Huisgezelschap(Huishoudens huishoudens, Inwoners inwoners, Clock clock) {
        this.huishoudens = huishoudens;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    /** The person first, then the others from old to young; who died is left out. */
    List<Inwoner> of(InwonerId id) {
        var ids = new LinkedHashSet<>(List.of(id));
        huishoudens
                .of(id)
                .ifPresent(huishouden -> ids.addAll(huishouden.ledenOn(LocalDate.now(clock))));
        var inwoner = inwoners.get(id);
        var leden = new LinkedHashSet<>(List.of(inwoner));
        inwoners.findAll(ids).stream()
                .filter(lid -> !lid.isOverleden())
                .filter(lid -> Geheimhouding.mayShowTogether(inwoner, lid))
                .forEach(leden::add);
        return List.copyOf(leden);
    }

    List<Optie> options(List<Inwoner> leden) {
        return leden.stream()
                .map(
                        lid -> {
                            var leeftijd = lid.leeftijd(LocalDate.now(clock));
                            return Optie.of(
                                    lid.id().toString(),
                                    leeftijd.isPresent()
                                            ? lid.naam() + ", " + leeftijd.getAsInt()
                                            : lid.naam());
                        })
                .toList();
    }

    /** Only who stands on the page; a forged id answers as one that does not exist. */
    static void requireAmong(List<Inwoner> leden, List<InwonerId> gekozen) {
        var ids = leden.stream().map(Inwoner::id).toList();
        gekozen.stream()
                .filter(id -> !ids.contains(id))
                .findFirst()
                .ifPresent(
                        id -> {
                            throw new NotFound(Onderwerp.of("inwoner", id));
                        });
    }
}
