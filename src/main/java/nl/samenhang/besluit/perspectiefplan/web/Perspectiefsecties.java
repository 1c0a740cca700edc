package nl.samenhang.besluit.perspectiefplan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanRechten;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplannen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** The plans of a file on its page, and the own one on the start page of a young person. */
@Component
class Perspectiefsecties implements Gezinssectie, Mijnsectie {

    private static final int BEFORE_HELP = 22;

    private final Perspectiefplannen plannen;
    private final Inwoners inwoners;

    Perspectiefsecties(Perspectiefplannen plannen, Inwoners inwoners) {
        this.plannen = plannen;
        this.inwoners = inwoners;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return BEFORE_HELP;
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var alle =
                Contexts.current().rechten().contains(PerspectiefplanRechten.WERKEN)
                        ? plannen.of(gezin)
                        : List.<Perspectiefplan>of();
        if (alle.isEmpty()) {
            return Optional.empty();
        }
        var namen =
                inwoners.findAll(alle.stream().map(Perspectiefplan::inwoner).toList()).stream()
                        .collect(Collectors.toMap(Inwoner::id, Inwoner::aanspreeknaam));
        var open =
                alle.stream()
                        .map(Perspectiefplan::id)
                        .collect(Collectors.toMap(Function.identity(), plannen::open));
        return Optional.of(
                new Sectie(
                        "perspectiefplan",
                        "besluit/perspectiefplan/sectie",
                        Map.of("plannen", alle, "namen", namen, "open", open)));
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        return plannen.ofInwoner(inwoner)
                .filter(plan -> plan.gezin().equals(gezin))
                .map(
                        plan ->
                                new Sectie(
                                        "perspectiefplan",
                                        "besluit/perspectiefplan/mijnsectie",
                                        Map.of("plan", plan)));
    }
}
